import "server-only";
import type { z } from "zod";
import type { Actor } from "@/db/deciding";
import type { AccountFormState } from "@/domain/account-form-state";
import type { FieldError, Outcome } from "@/domain/command-outcome";
import { fieldErrors, plainSentence } from "@/domain/field-errors";
import { currentActor } from "./actor";
import { registerChanged } from "./freshness";
import { logSecurity } from "./security-log";

type Done = AccountFormState["done"];
type Refused = Exclude<Outcome<unknown>, { kind: "done" }>;

const ofForm = (message: string): FieldError[] => [{ field: "form", message }];
const signedOut = "You are not signed in any more. Sign in again, then send this once more.";

/** Why a command about accounts did nothing, by field. */
export function accountErrors(outcome: Refused): FieldError[] {
  switch (outcome.kind) {
    case "invalid":
      return outcome.errors;
    case "forbidden":
      return ofForm("Your role does not allow this. Nothing was changed.");
    case "not-found":
      return ofForm(
        "This is not there any more: it was used, ended or removed meanwhile. Nothing was changed.",
      );
    case "conflict":
      return ofForm("Somebody else changed this meanwhile. Nothing was changed.");
  }
}

/** What a form about accounts posted, answered: checked by its schema, then run, which says what is wrong or what was done. */
export async function answerAccountForm<Schema extends z.ZodType>(
  before: AccountFormState,
  form: FormData,
  schema: Schema,
  run: (input: z.output<Schema>) => Promise<FieldError[] | Done>,
): Promise<AccountFormState> {
  const posted = Object.fromEntries([...form].filter(([, value]) => typeof value === "string"));
  const values = Object.fromEntries(
    Object.entries(posted).filter(([name]) => !/^\$|^(?:present|password|secret)$/.test(name)),
  ) as Record<string, string>;
  const stamp = Number.isSafeInteger(before?.stamp) ? before.stamp + 1 : 1;
  const parsed = schema.safeParse(posted, { error: plainSentence });
  const result = parsed.success ? await run(parsed.data) : fieldErrors(parsed.error);
  if (Array.isArray(result)) return { errors: result, values, done: null, stamp };
  return { errors: [], values: {}, done: result, stamp };
}

/** Runs a command as whoever is signed in and logs it; the errors it ended with, or its value. */
export async function runAccountCommand<Value>(
  command: (by: Actor & { loginId: string }) => Promise<Outcome<Value>>,
  event: Parameters<typeof logSecurity>[0],
  about: Record<string, string | null> = {},
): Promise<{ errors: FieldError[] } | { value: Value }> {
  const actor = await currentActor();
  if (!actor) return { errors: ofForm(signedOut) };
  const outcome = await command(actor);
  if (outcome.kind !== "done") {
    if (outcome.kind === "forbidden") logSecurity("write refused", { account: actor.accountId });
    return { errors: accountErrors(outcome) };
  }
  logSecurity(event, { account: actor.accountId, ...about });
  registerChanged();
  return { value: outcome.value };
}
