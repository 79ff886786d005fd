import "server-only";
import { acceptLink } from "@/db/commands/accounts";
import { recover } from "@/db/commands/passwords";
import { findLink } from "@/db/queries/accounts";
import type { AccountFormState } from "@/domain/account-form-state";
import { acceptInput, recoveryInput, setupInput } from "@/domain/account-input";
import type { FieldError } from "@/domain/command-outcome";
import { accountErrors } from "./account-errors";
import { answerAccountForm } from "./account-form";
import { hashPassword } from "./password-hash";
import { passwordErrors } from "./password-rule";
import { logSecurity } from "./security-log";
import { goOn, signIn } from "./sign-in";

const overSentence = "This link has been used, or its time has run out. Ask for a new one.";

/** What the form behind a link posted: an account is made or a password set, the link is spent, and its owner signed in. */
export async function acceptLinkForm(before: AccountFormState, form: FormData): Promise<AccountFormState> {
  const secret = String(form.get("secret") ?? "");
  const link = await findLink(secret);
  const over = async () => [{ field: "form", message: overSentence }];
  if (!link) logSecurity("link refused");
  if (!link) return answerAccountForm(before, form, recoveryInput.partial(), over);
  if (link.kind === "recovery") {
    return answerAccountForm(before, form, recoveryInput, async ({ password }) => {
      const weak = passwordErrors(password, [link.email ?? ""]);
      if (weak.length > 0) return weak;
      const outcome = await recover(secret, await hashPassword(password));
      if (outcome.kind !== "done") return accountErrors(outcome);
      logSecurity("password changed", { account: outcome.value.id, by: "link" });
      return enter(outcome.value.email, password);
    });
  }
  const schema = link.kind === "setup" ? setupInput : acceptInput;
  return answerAccountForm(before, form, schema, async ({ password, ...person }) => {
    const email = "email" in person ? String(person.email) : (link.email ?? "");
    const weak = passwordErrors(password, [email, person.name]);
    if (weak.length > 0) return weak;
    const passwordHash = await hashPassword(password);
    const outcome = await acceptLink(secret, { name: person.name, email, passwordHash });
    if (outcome.kind !== "done") return accountErrors(outcome);
    const { id, role } = outcome.value;
    logSecurity("account made", { account: id, role, by: link.kind });
    return enter(email, password);
  });
}

async function enter(email: string, password: string): Promise<FieldError[]> {
  const errors = await signIn({ email, password });
  return errors.length > 0 ? errors : goOn("/settings");
}
