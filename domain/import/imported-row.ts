import type { FieldError } from "../command-outcome";
import type { Difference } from "../revision-difference";
import type { NameQuestion } from "./name-question";

/** What becomes of a row. */
export const rowKinds = ["new", "changed", "same", "refused"] as const;
export type RowKind = (typeof rowKinds)[number];

/**
 * A row of an import and what became of it, or would: `title` and `slug` are the session's, null where it is refused;
 * `seen` is the version of one that is there already, `differences` what changes of it, or all that a new one says. `errors` name the column, or "row". `questions` are the names in it of which it is not clear whether the register knows them.
 */
export type ImportedRow = {
  line: number;
  kind: RowKind;
  title: string | null;
  slug: string | null;
  seen: { id: string; version: number } | null;
  differences: Difference[];
  errors: FieldError[];
  questions: NameQuestion[];
};

/** How many rows of each kind there are. */
export function countRows(rows: readonly ImportedRow[]): Record<RowKind, number> {
  const counts: Record<RowKind, number> = { new: 0, changed: 0, same: 0, refused: 0 };
  for (const { kind } of rows) counts[kind] += 1;
  return counts;
}

const number = (count: number) => count.toLocaleString("en-GB");

/** "3 rows are new, 1 is changed, 200 are the same and 2 are refused." */
export function countSentence(counts: Record<RowKind, number>): string {
  const words: Record<RowKind, string> = {
    new: "new",
    changed: "changed",
    same: "the same",
    refused: "refused",
  };
  const parts = rowKinds
    .filter((kind) => counts[kind] > 0)
    .map(
      (kind, at) =>
        `${number(counts[kind])} ${at === 0 ? (counts[kind] === 1 ? "row " : "rows ") : ""}${counts[kind] === 1 ? "is" : "are"} ${words[kind]}`,
    );
  if (parts.length === 0) return "There is no row.";
  return `${new Intl.ListFormat("en-GB", { type: "conjunction" }).format(parts)}.`;
}

/** A refused row in one line: "Row 5, held: …"; a line for each reason. */
export function refusalLines({ line, errors }: Pick<ImportedRow, "line" | "errors">): string[] {
  const where = (field: string) => (field === "row" || field === "form" ? "" : `, ${field}`);
  return errors.map(({ field, message }) => `Row ${number(line)}${where(field)}: ${message}`);
}

/** The questions of rows, each once, with how many rows ask it. */
export function questionsOf(rows: readonly ImportedRow[]): (NameQuestion & { rows: number })[] {
  const asked = new Map<string, NameQuestion & { rows: number }>();
  for (const { questions } of rows) {
    for (const question of questions) {
      const key = `${question.kind} ${question.text}`;
      const known = asked.get(key);
      if (known) known.rows += 1;
      else asked.set(key, { ...question, rows: 1 });
    }
  }
  return [...asked.values()];
}
