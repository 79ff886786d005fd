import "server-only";
import { redirect } from "next/navigation";
import type { z } from "zod";
import type { FieldError, Outcome } from "@/domain/command-outcome";
import { fieldErrors, plainSentence } from "@/domain/field-errors";
import { registerChanged } from "./freshness";
import { leaveNotice } from "./notice";
import type { Notice } from "./notice-cookie";
import { currentViewer } from "./viewer";

/** One write: what was posted, the schema it must pass, the command, and the page to go to once it is done. */
export type Write<Schema extends z.ZodType, Value> = {
  input: unknown;
  schema: Schema;
  command: (input: z.output<Schema>, by: { author: string }) => Promise<Outcome<Value>>;
  address: (value: Value) => string;
  notice: Notice;
};

function refusals(outcome: Exclude<Outcome<unknown>, { kind: "done" }>): FieldError[] {
  switch (outcome.kind) {
    case "invalid":
      return outcome.errors;
    case "conflict":
      return [{ field: "form", message: "Somebody else changed this record meanwhile. Nothing was saved." }];
    case "not-found":
      return [{ field: "form", message: "This record is not in the register any more. Nothing was saved." }];
    case "forbidden":
      return [{ field: "form", message: "You may read this register but not change it." }];
  }
}

/**
 * Runs a write from a form: viewer, schema, command, freshness, redirect (303). It returns only when nothing was written,
 * with what is wrong by path of the input.
 */
export async function writeFromForm<Schema extends z.ZodType, Value>(
  write: Write<Schema, Value>,
): Promise<FieldError[]> {
  const viewer = await currentViewer();
  if (!viewer.mayWrite) return refusals({ kind: "forbidden" });
  const parsed = write.schema.safeParse(write.input, { error: plainSentence });
  if (!parsed.success) return fieldErrors(parsed.error);
  const outcome = await write.command(parsed.data, { author: viewer.name });
  if (outcome.kind !== "done") return refusals(outcome);
  registerChanged();
  const address = write.address(outcome.value);
  await leaveNotice(address, write.notice);
  redirect(address);
}
