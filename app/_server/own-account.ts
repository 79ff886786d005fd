import "server-only";
import { endLogin, endOtherLogins, removePasskey, revokeToken } from "@/db/commands/account-keys";
import { removeIdentity } from "@/db/commands/identities";
import type { AccountFormState } from "@/domain/account-form-state";
import { idInput } from "@/domain/account-input";
import { answerMemberForm, runMemberButton } from "./member-form";

type Answer = Promise<AccountFormState>;

/** Revokes a token of the viewer's own. */
export async function revokeOneToken(before: AccountFormState, form: FormData): Answer {
  return answerMemberForm(before, form, idInput, ({ id }) =>
    runMemberButton(form, {
      command: (by) => revokeToken(id, by),
      event: "token revoked",
      about: { token: id },
    }),
  );
}

/** Ends a login of the viewer's own. */
export async function endOneLogin(before: AccountFormState, form: FormData): Answer {
  return answerMemberForm(before, form, idInput, ({ id }) =>
    runMemberButton(form, { command: (by) => endLogin(id, by), event: "login ended", about: { login: id } }),
  );
}

/** Ends all logins of the viewer's own but this one. */
export async function endTheOthers(before: AccountFormState, form: FormData): Answer {
  return answerMemberForm(before, form, idInput.partial(), () =>
    runMemberButton(form, { command: endOtherLogins, event: "login ended", about: { login: "others" } }),
  );
}

/** Forgets a passkey of the viewer's own. */
export async function forgetPasskey(before: AccountFormState, form: FormData): Answer {
  return answerMemberForm(before, form, idInput, ({ id }) =>
    runMemberButton(form, {
      command: (by) => removePasskey(id, by),
      event: "passkey removed",
      about: { passkey: id },
    }),
  );
}

/** Forgets an identity of a provider by which the viewer is signed in. */
export async function forgetIdentity(before: AccountFormState, form: FormData): Answer {
  return answerMemberForm(before, form, idInput, ({ id }) =>
    runMemberButton(form, {
      command: (by) => removeIdentity(id, by),
      event: "provider unlinked",
      about: { identity: id },
    }),
  );
}
