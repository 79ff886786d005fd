import "server-only";
import { z } from "zod";
import type { Actor } from "@/db/deciding";
import type { AccountFormState } from "@/domain/account-form-state";
import type { FieldError, Outcome } from "@/domain/command-outcome";
import { proofField } from "@/domain/proof";
import { signInField, signInSentence } from "@/domain/signed-out";
import { accountErrors } from "./account-errors";
import { answerAccountForm, type Done } from "./account-form";
import { currentActor } from "./actor";
import { registerChanged } from "./freshness";
import { leaveNotice } from "./notice";
import { proveAgain } from "./proof";
import { logSecurity, type SecurityEvent } from "./security-log";
import { goOn } from "./sign-in";

/** Somebody who is signed in and by which login. */
export type Member = Actor & { loginId: string };

/** A command about accounts as a form runs it: what is logged once it is done, and of what. */
export type MemberWrite<Value> = {
  command: (by: Member) => Promise<Outcome<Value>>;
  event: SecurityEvent;
  about?: Record<string, string | null>;
};

const signedOut: FieldError[] = [{ field: signInField, message: signInSentence }];

/** The same as `answerAccountForm` for whoever is signed in: who is not is told so before anything that they wrote is judged. */
export async function answerMemberForm<Schema extends z.ZodType>(
  before: AccountFormState,
  form: FormData,
  schema: Schema,
  run: (input: z.output<Schema>) => Promise<FieldError[] | Done>,
): Promise<AccountFormState> {
  if (await currentActor()) return answerAccountForm(before, form, schema, run);
  return answerAccountForm(before, form, z.unknown(), async () => signedOut);
}

/**
 * Runs a command as whoever is signed in and logs it; the errors it ended with, or its value. Where it asks for a proof and the
 * form brings the password, a new login is made by that first, and the command run by it.
 */
export async function runMemberCommand<Value>(
  form: FormData,
  { command, event, about = {} }: MemberWrite<Value>,
): Promise<{ errors: FieldError[] } | { value: Value }> {
  let actor = await currentActor();
  if (!actor) return { errors: signedOut };
  let outcome = await command(actor);
  const proof = form.get(proofField);
  if (outcome.kind === "invalid" && outcome.errors[0]?.field === proofField && proof) {
    const errors = await proveAgain(actor, String(proof));
    if (errors.length > 0) return { errors };
    actor = await currentActor();
    if (!actor) return { errors: signedOut };
    outcome = await command(actor);
  }
  if (outcome.kind !== "done") {
    if (outcome.kind === "forbidden") logSecurity("write refused", { account: actor.accountId });
    return { errors: accountErrors(outcome) };
  }
  logSecurity(event, { account: actor.accountId, ...about });
  registerChanged();
  return { value: outcome.value };
}

/** A button of the settings, or a form that has nothing to show: goes back to them once it is done, else says why it is not. */
export async function runMemberButton<Value>(
  form: FormData,
  write: MemberWrite<Value>,
): Promise<FieldError[]> {
  const result = await runMemberCommand(form, write);
  if ("errors" in result) return result.errors;
  await leaveNotice("/settings", "saved");
  return goOn("/settings");
}
