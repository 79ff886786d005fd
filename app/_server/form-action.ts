import "server-only";
import { redirect } from "next/navigation";
import type { z } from "zod";
import type { FieldError, Outcome } from "@/domain/command-outcome";
import { fieldErrors, plainSentence } from "@/domain/field-errors";
import type { Role } from "@/domain/role";
import type { Editing } from "@/domain/session-form-state";
import { signInField, signInSentence } from "@/domain/signed-out";
import { registerChanged } from "./freshness";
import { leaveNotice } from "./notice";
import type { Notice } from "./notice-cookie";
import { logSecurity } from "./security-log";
import { currentViewer } from "./viewer";

type Refused = Exclude<Outcome<unknown>, { kind: "done" }>;

/** Who writes, as the register knows them. */
export type Author = { author: string; accountId: string | null; role: Role | null };

/** One write: the command, the page to go to once it is done, and what that page says. */
export type Write<Value> = {
  command: (by: Author) => Promise<Outcome<Value>>;
  address: (value: Value) => string;
  notice: Notice;
  /** The id or slug of what the notice is about; left out where it is about no more than the page. */
  about?: (value: Value) => string | null;
};

const signedOut: Refused = { kind: "invalid", errors: [{ field: signInField, message: signInSentence }] };

/** What was refused, by path of the input: "form" where it is no field's fault. */
export function sentencesOf(outcome: Refused): FieldError[] {
  const ofForm = (message: string) => [{ field: "form", message }];
  switch (outcome.kind) {
    case "invalid":
    case "unsaved":
      return outcome.errors;
    case "conflict":
      return ofForm("Somebody else changed this record meanwhile. Nothing was saved.");
    case "not-found":
      return ofForm("This record is not in the register any more. Nothing was saved.");
    case "forbidden":
      return ofForm("You may read this register but not change it.");
  }
}

/** The next answer to a form: its fields are built anew for each. */
export function answered<State extends { stamp: number }>(before: State, after: Omit<State, "stamp">): State {
  return { ...after, stamp: Number.isSafeInteger(before?.stamp) ? before.stamp + 1 : 1 } as State;
}

/** What a form is told where somebody else saved the same fields meanwhile, to be asked whose count; null for another outcome. */
export function collision(
  editing: Editing,
  outcome: Refused,
): { editing: Editing; focus: "conflicts" } | null {
  if (outcome.kind !== "conflict" || outcome.conflicts.length === 0) return null;
  const { version: against, conflicts } = outcome;
  return { editing: { ...editing, against, conflicts }, focus: "conflicts" };
}

/** Runs a write for the viewer: command, freshness, redirect (303). It returns only when nothing was written. */
export async function runWrite<Value>({ command, address, notice, about }: Write<Value>): Promise<Refused> {
  const { name, role, accountId } = await currentViewer();
  const outcome = await command({ author: name, accountId, role });
  if (outcome.kind === "forbidden") {
    logSecurity("write refused", { account: accountId });
    return role === null ? signedOut : outcome;
  }
  if (outcome.kind !== "done") return outcome;
  registerChanged();
  const to = address(outcome.value);
  await leaveNotice(to, notice, about?.(outcome.value) ?? null);
  redirect(to);
}

/** `overtaken` is the page that shows what was made of it meanwhile, and what that says; left out where there is no such page. */
type ButtonWrite<Value> = Write<Value> & { overtaken?: { page: string; notice: Notice } };

/** The same for a button that says in one sentence why nothing was done. */
export async function runButton<Value>({ overtaken, ...write }: ButtonWrite<Value>): Promise<string> {
  const outcome = await runWrite(write);
  if (outcome.kind === "conflict" && overtaken) {
    await leaveNotice(overtaken.page, overtaken.notice);
    redirect(overtaken.page);
  }
  const sentences = sentencesOf(outcome).map(({ message }) => message);
  return sentences.join(" ") || "Somebody else changed this record meanwhile. Nothing was saved.";
}

/** The same from what a form posted, which must pass a schema first; what is wrong comes back by path of the input. */
export async function writeFromForm<Schema extends z.ZodType, Value>(
  write: Omit<Write<Value>, "command"> & {
    input: unknown;
    schema: Schema;
    command: (input: z.output<Schema>, by: Author) => Promise<Outcome<Value>>;
  },
): Promise<FieldError[]> {
  const parsed = write.schema.safeParse(write.input, { error: plainSentence });
  if (!parsed.success) return fieldErrors(parsed.error);
  return sentencesOf(await runWrite({ ...write, command: (by) => write.command(parsed.data, by) }));
}
