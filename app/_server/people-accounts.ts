import "server-only";
import { z } from "zod";
import { invite, openRecovery, withdrawLink } from "@/db/commands/account-links";
import { changeRole, disableAccount, enableAccount } from "@/db/commands/accounts";
import type { AccountFormState } from "@/domain/account-form-state";
import { invitationInput } from "@/domain/account-input";
import { isRole } from "@/domain/role";
import { runAccountButton } from "./account-button";
import { answerAccountForm, runAccountCommand } from "./account-form";
import { publicOrigin } from "./team-origin";

const linkOf = async (secret: string) => `${await publicOrigin()}/setup?token=${secret}`;

/** Invites a person and shows the link that makes their account. */
export async function invitationForm(before: AccountFormState, form: FormData): Promise<AccountFormState> {
  return answerAccountForm(before, form, invitationInput, async (input) => {
    const about = { role: input.role };
    const result = await runAccountCommand((by) => invite(input, by), "invitation made", about);
    if ("errors" in result) return result.errors;
    return {
      sentence: `Send this link to ${input.email}. It works once, for a week, and is shown only now.`,
      once: await linkOf(result.value.secret),
    };
  });
}

/** Shows a link by which a person sets a new password. */
export async function recoveryForm(before: AccountFormState, form: FormData): Promise<AccountFormState> {
  return answerAccountForm(before, form, z.object({ id: z.string() }), async ({ id }) => {
    const event = "recovery link made";
    const result = await runAccountCommand((by) => openRecovery(id, by), event, { of: id });
    if ("errors" in result) return result.errors;
    return {
      sentence: "Send this link to its owner. It works once, for a day, and is shown only now.",
      once: await linkOf(result.value.secret),
    };
  });
}

/** Gives a person another role. */
export async function givePersonRole(id: string, role: unknown): Promise<string> {
  if (!isRole(role)) return "Choose one of the roles offered.";
  return runAccountButton((by) => changeRole(id, role, by), "role changed", { of: id, role });
}

/** Ends a person's access. */
export async function disablePerson(id: string): Promise<string> {
  return runAccountButton((by) => disableAccount(id, by), "account disabled", { of: id });
}

/** Gives a person their access back. */
export async function enablePerson(id: string): Promise<string> {
  return runAccountButton((by) => enableAccount(id, by), "account enabled", { of: id });
}

/** Ends a link that nobody has used. */
export async function withdrawOneLink(id: string): Promise<string> {
  return runAccountButton((by) => withdrawLink(id, by), "link withdrawn", { link: id });
}
