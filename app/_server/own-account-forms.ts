import "server-only";
import { addToken } from "@/db/commands/account-keys";
import { renameAccount } from "@/db/commands/accounts";
import { changePassword } from "@/db/commands/passwords";
import { findPasswordHash } from "@/db/queries/accounts";
import type { AccountFormState } from "@/domain/account-form-state";
import { nameInput, passwordChangeInput, tokenInput } from "@/domain/account-input";
import type { FieldError } from "@/domain/command-outcome";
import { currentActor } from "./actor";
import { clientAddress } from "./client-address";
import { loginThrottle } from "./login-throttle";
import { answerMemberForm, runMemberButton, runMemberCommand } from "./member-form";
import { hashPassword, isPassword } from "./password-hash";
import { passwordErrors } from "./password-rule";
import { logSecurity } from "./security-log";

type Answer = Promise<AccountFormState>;

/** What is wrong with the present password that somebody gives; guessing is slowed as it is at the login. */
async function presentErrors(present: string): Promise<FieldError[]> {
  const actor = await currentActor();
  if (!actor) return [];
  const counted = `present ${actor.accountId}`;
  const turn = await loginThrottle.consume(counted, clientAddress());
  if (!turn.ok) return [{ field: "present", message: turn.sentence }];
  const hash = await findPasswordHash(actor.accountId);
  if (!hash || !(await isPassword(hash, present))) {
    logSecurity("login refused", { account: actor.accountId, reason: "present password" });
    return [{ field: "present", message: "This is not your present password." }];
  }
  await loginThrottle.succeeded(counted, clientAddress());
  return [];
}

/** Changes the viewer's password, which needs the present one, and ends their other logins. */
export async function changePasswordForm(before: AccountFormState, form: FormData): Answer {
  return answerMemberForm(before, form, passwordChangeInput, async ({ present, password }) => {
    const wrong = await presentErrors(present);
    if (wrong.length > 0) return wrong;
    const weak = passwordErrors(password, [(await currentActor())?.author ?? ""]);
    if (weak.length > 0) return weak;
    const next = await hashPassword(password);
    const result = await runMemberCommand(form, {
      command: (by) => changePassword(next, by),
      event: "password changed",
    });
    if ("errors" in result) return result.errors;
    return {
      sentence:
        "Your password was changed, and you were signed out everywhere else. Tokens and passkeys still work: end those that you do not know.",
    };
  });
}

/** Gives the viewer's account another name. */
export async function renameForm(before: AccountFormState, form: FormData): Answer {
  return answerMemberForm(before, form, nameInput, ({ name }) =>
    runMemberButton(form, { command: (by) => renameAccount(name, by), event: "account renamed" }),
  );
}

/** Makes a personal token and shows it once. */
export async function tokenForm(before: AccountFormState, form: FormData): Answer {
  return answerMemberForm(before, form, tokenInput, async (input) => {
    const result = await runMemberCommand(form, {
      command: (by) => addToken(input, by),
      event: "token made",
      about: { scope: input.scope },
    });
    if ("errors" in result) return result.errors;
    return {
      sentence: "This is the token. Keep it where others cannot read it: it is shown only now.",
      once: result.value.secret,
    };
  });
}
