import "server-only";
import type { z } from "zod";
import type { AccountFormState } from "@/domain/account-form-state";
import type { FieldError } from "@/domain/command-outcome";
import { fieldErrors, plainSentence } from "@/domain/field-errors";
import { proofField } from "@/domain/proof";

/** What a form about accounts is told once it is done. */
export type Done = AccountFormState["done"];

const secrets = new Set(["present", "password", "secret", proofField]);

/** What a form about accounts posted, answered: checked by its schema, then run, which says what is wrong or what was done. */
export async function answerAccountForm<Schema extends z.ZodType>(
  before: AccountFormState,
  form: FormData,
  schema: Schema,
  run: (input: z.output<Schema>) => Promise<FieldError[] | Done>,
): Promise<AccountFormState> {
  const posted = Object.fromEntries([...form].filter(([, value]) => typeof value === "string"));
  const values = Object.fromEntries(
    Object.entries(posted).filter(([name]) => !name.startsWith("$") && !secrets.has(name)),
  ) as Record<string, string>;
  const stamp = Number.isSafeInteger(before?.stamp) ? before.stamp + 1 : 1;
  const parsed = schema.safeParse(posted, { error: plainSentence });
  const result = parsed.success ? await run(parsed.data) : fieldErrors(parsed.error);
  if (!Array.isArray(result)) return { errors: [], values: {}, done: result, asksProof: false, stamp };
  // Once asked for, it is asked for again after another mistake, since what was written there is not sent back.
  const asksProof = form.has(proofField) || result.some(({ field }) => field === proofField);
  return { errors: result, values, done: null, asksProof, stamp };
}
