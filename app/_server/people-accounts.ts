import "server-only";
import { invite, openRecovery, withdrawLink } from "@/db/commands/account-links";
import { changeRole, disableAccount, enableAccount, removeAccount } from "@/db/commands/accounts";
import type { AccountFormState } from "@/domain/account-form-state";
import { idInput, invitationInput, roleInput } from "@/domain/account-input";
import { answerMemberForm, runMemberButton, runMemberCommand } from "./member-form";
import { publicOrigin } from "./team-origin";

type Answer = Promise<AccountFormState>;

const linkOf = async (secret: string) => `${await publicOrigin()}/setup?token=${secret}`;

/** Invites a person and shows the link that makes their account. */
export async function invitationForm(before: AccountFormState, form: FormData): Answer {
  return answerMemberForm(before, form, invitationInput, async (input) => {
    const result = await runMemberCommand(form, {
      command: (by) => invite(input, by),
      event: "invitation made",
      about: { role: input.role },
    });
    if ("errors" in result) return result.errors;
    return {
      sentence: `Send this link to ${input.email}. It works once, for a week, and is shown only now.`,
      once: await linkOf(result.value.secret),
    };
  });
}

/** Shows a link by which a person sets a new password. */
export async function recoveryForm(before: AccountFormState, form: FormData): Answer {
  return answerMemberForm(before, form, idInput, async ({ id }) => {
    const result = await runMemberCommand(form, {
      command: (by) => openRecovery(id, by),
      event: "recovery link made",
      about: { of: id },
    });
    if ("errors" in result) return result.errors;
    return {
      sentence: "Send this link to its owner. It works once, for a day, and is shown only now.",
      once: await linkOf(result.value.secret),
    };
  });
}

/** Gives a person another role. */
export async function givePersonRole(before: AccountFormState, form: FormData): Answer {
  return answerMemberForm(before, form, roleInput, ({ id, role }) =>
    runMemberButton(form, {
      command: (by) => changeRole(id, role, by),
      event: "role changed",
      about: { of: id, role },
    }),
  );
}

/** Ends a person's access. */
export async function disablePerson(before: AccountFormState, form: FormData): Answer {
  return answerMemberForm(before, form, idInput, ({ id }) =>
    runMemberButton(form, {
      command: (by) => disableAccount(id, by),
      event: "account disabled",
      about: { of: id },
    }),
  );
}

/** Gives a person their access back. */
export async function enablePerson(before: AccountFormState, form: FormData): Answer {
  return answerMemberForm(before, form, idInput, ({ id }) =>
    runMemberButton(form, {
      command: (by) => enableAccount(id, by),
      event: "account enabled",
      about: { of: id },
    }),
  );
}

/** Takes a person's account out for good. */
export async function removePerson(before: AccountFormState, form: FormData): Answer {
  return answerMemberForm(before, form, idInput, ({ id }) =>
    runMemberButton(form, {
      command: (by) => removeAccount(id, by),
      event: "account removed",
      about: { of: id },
    }),
  );
}

/** Ends a link that nobody has used. */
export async function withdrawOneLink(before: AccountFormState, form: FormData): Answer {
  return answerMemberForm(before, form, idInput, ({ id }) =>
    runMemberButton(form, {
      command: (by) => withdrawLink(id, by),
      event: "link withdrawn",
      about: { link: id },
    }),
  );
}
