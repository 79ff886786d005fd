import "server-only";
import { addToken } from "@/db/commands/account-keys";
import { changePassword } from "@/db/commands/passwords";
import { findPasswordHash } from "@/db/queries/accounts";
import type { AccountFormState } from "@/domain/account-form-state";
import { passwordChangeInput, tokenInput } from "@/domain/account-input";
import { signInField, signInSentence } from "@/domain/signed-out";
import { answerAccountForm, runAccountCommand } from "./account-form";
import { currentActor } from "./actor";
import { clientAddress } from "./client-address";
import { loginThrottle } from "./login-throttle";
import { hashPassword, isPassword } from "./password-hash";
import { passwordErrors } from "./password-rule";
import { logSecurity } from "./security-log";

/** Changes the viewer's password, which needs the present one, and ends their other logins. */
export async function changePasswordForm(
  before: AccountFormState,
  form: FormData,
): Promise<AccountFormState> {
  return answerAccountForm(before, form, passwordChangeInput, async ({ present, password }) => {
    const actor = await currentActor();
    if (!actor) return [{ field: signInField, message: signInSentence }];
    const turn = await loginThrottle.consume(`present ${actor.accountId}`, clientAddress());
    if (!turn.ok) return [{ field: "present", message: turn.sentence }];
    const hash = await findPasswordHash(actor.accountId);
    if (hash && !(await isPassword(hash, present))) {
      logSecurity("login refused", { account: actor.accountId, reason: "present password" });
      return [{ field: "present", message: "This is not your present password." }];
    }
    await loginThrottle.succeeded(`present ${actor.accountId}`, clientAddress());
    const weak = passwordErrors(password, [actor.author]);
    if (weak.length > 0) return weak;
    const next = await hashPassword(password);
    const result = await runAccountCommand((by) => changePassword(next, by), "password changed");
    if ("errors" in result) return result.errors;
    return {
      sentence:
        "Your password was changed, and you were signed out everywhere else. Tokens and passkeys still work: end those that you do not know.",
    };
  });
}

/** Makes a personal token and shows it once. */
export async function tokenForm(before: AccountFormState, form: FormData): Promise<AccountFormState> {
  return answerAccountForm(before, form, tokenInput, async (input) => {
    const about = { scope: input.scope };
    const result = await runAccountCommand((by) => addToken(input, by), "token made", about);
    if ("errors" in result) return result.errors;
    return {
      sentence: "This is the token. Keep it where others cannot read it: it is shown only now.",
      once: result.value.secret,
    };
  });
}
