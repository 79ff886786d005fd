import { setImmediate } from "node:timers/promises";
import type { FieldError } from "@/domain/command-outcome";
import { changedCells } from "@/domain/import/changed-cells";
import type { ImportRow } from "@/domain/import/import-row";
import type { NameQuestion } from "@/domain/import/name-question";
import { checkedChange, checkedInput } from "@/domain/import/row-change";
import type { Session } from "@/domain/session";
import type { SessionChange, SessionInput } from "@/domain/session-input";
import { withSupports } from "@/domain/source-support";
import { getDb } from "../client";
import { loadWholeSessions } from "../whole-sessions";
import { type ImportContext, RowFindings } from "./import-context";
import { likelySession } from "./likely-session";
import { chronosOf, recogniseSession } from "./recognise";
import { readRowFields } from "./row-fields";
import { readGroupCell } from "./row-group";

/** What a row asks to be done, as far as it can be told without writing. */
type Deed =
  | { kind: "add"; input: SessionInput }
  | { kind: "change"; session: Session; version: number; change: SessionChange }
  | { kind: "same"; session: Session };

/** A row read against the register: what it asks for, or why it is refused. */
export type RowPlan = { line: number; deed: Deed | null; errors: FieldError[]; questions: NameQuestion[] };

type Recognised = {
  row: ImportRow;
  id: string | null;
  group: string | null;
  found: RowFindings;
  ofGroup: RowFindings;
};

/** Two rows about one session would undo each other. */
function meet(key: string | null, { line }: ImportRow, { met }: ImportContext, found: RowFindings): void {
  if (key === null) return;
  const before = met.get(key);
  if (before !== undefined && before !== line)
    found.refuse("row", `Row ${before.toLocaleString("en-GB")} is about the same session.`);
  else met.set(key, line);
}

async function recognise(row: ImportRow, context: ImportContext): Promise<Recognised> {
  const [found, ofGroup] = [new RowFindings(), new RowFindings()];
  found.errors.push(...row.errors);
  const text = row.values.group || context.group;
  const group = text ? await readGroupCell(text, "group", context, ofGroup) : null;
  const isClear = found.errors.length;
  const id = recogniseSession(row.values, group, context.added, found);
  const { ordinal, slug } = row.values;
  const numbered = group && ordinal && !slug ? `${group} ${ordinal}` : null;
  if (found.errors.length === isClear) meet(id ?? (slug || numbered), row, context, found);
  return { row, id, group, found, ofGroup };
}

async function planNew(
  { row, group, found, ofGroup }: Recognised,
  context: ImportContext,
): Promise<Deed | null> {
  const changed = changedCells(row, null);
  found.errors.push(...ofGroup.errors);
  if (!group && ofGroup.errors.length === 0) found.refuse("group", "Say which group this new session is of.");
  const fields = await readRowFields({ row, changed, before: null, context, found });
  if (!fields.status && row.errors.every(({ field }) => field !== "status")) {
    found.refuse("status", "Say the status of this new session: no column does, or its cell is empty.");
  }
  const isDated = (["held", "date"] as const).some((name) => row.cells.has(name));
  if (fields.status === "held" && !isDated) {
    found.refuse("status", "Say when it was held: no column is read as held or as date.");
  }
  if (found.errors.length > 0 || !group) return null;
  const { slug } = row.values;
  const checked = checkedInput({ ...fields, group: { slug: group }, ...(slug && { slug }) });
  if (!checked.ok) {
    found.errors.push(...checked.errors);
    return null;
  }
  const hasRowSource = !row.cells.has("citations") && checked.value.citations.length > 0;
  const input = hasRowSource ? withSupports(checked.value) : checked.value;
  const likely = slug ? null : await likelySession(input, context);
  return likely ? found.refuse("row", likely) : { kind: "add", input };
}

/** The version that a row was written of; a number that this register has not reached is that of another one. */
function versionOf({ values: { version } }: ImportRow, session: Session): number | null {
  return version && version <= session.version ? version : null;
}

async function planKnown(
  { row, group, found, ofGroup }: Recognised,
  session: Session,
  context: ImportContext,
): Promise<Deed | null> {
  const changed = changedCells(row, session);
  // What a row repeats of what is known already need not be understood: only what it changes.
  const fields = await readRowFields({ row, changed, before: session, context, found });
  if (changed.has("group") && row.values.group) {
    found.errors.push(...ofGroup.errors);
    if (group) fields.group = { slug: group };
  }
  const checked = checkedChange(fields);
  if (!checked.ok) found.errors.push(...checked.errors);
  const version = versionOf(row, session) ?? context.seen.get(session.id) ?? session.version;
  if (found.errors.length > 0 || !checked.ok) return null;
  if (Object.keys(checked.value).length === 0) return { kind: "same", session };
  return { kind: "change", session, version, change: checked.value };
}

/** Reads rows against the register, each on its own; nothing is written. */
export async function planRows(rows: readonly ImportRow[], context: ImportContext): Promise<RowPlan[]> {
  const recognised: Recognised[] = [];
  for (const row of rows) {
    recognised.push(await recognise(row, context));
    await setImmediate();
  }
  const chronos = chronosOf(recognised.flatMap(({ id }) => id ?? []));
  const whole = new Map(loadWholeSessions(getDb(), chronos, context.now).map((each) => [each.id, each]));
  const plans: RowPlan[] = [];
  for (const each of recognised) {
    const { row, id, found, ofGroup } = each;
    const session = id === null ? null : (whole.get(id) ?? null);
    const isRecognised = found.errors.length === row.errors.length;
    const deed = !isRecognised
      ? null
      : session
        ? await planKnown(each, session, context)
        : await planNew(each, context);
    const questions = [...found.questions, ...ofGroup.questions];
    plans.push({
      line: row.line,
      deed: found.errors.length > 0 ? null : deed,
      errors: found.errors,
      questions,
    });
  }
  return plans;
}
