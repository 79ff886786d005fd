import { setImmediate } from "node:timers/promises";
import type { Outcome } from "@/domain/command-outcome";
import { guessColumns, type Mapping } from "@/domain/import/column-guess";
import { readImportRow } from "@/domain/import/import-row";
import type { ImportedRow } from "@/domain/import/imported-row";
import type { Table } from "@/domain/import/table";
import type { Db } from "../client";
import { permitted } from "../deciding";
import type { Authorship } from "../revision";
import type { Created } from "./created-records";
import { type ImportOptions, openImport } from "./import-context";
import { planRows, type RowPlan } from "./plan-rows";
import { settleRow } from "./settle-row";

/** A table to be imported, and what its columns are read as; guessed where nobody says. */
export type Import = { table: Table; mapping?: Mapping; options: ImportOptions };

/** How far an import has come, in rows. */
export type Progress = (done: number) => void;

// A transaction holds up whoever else asks: so many rows take some 50 ms.
const batch = 20;

/** Thrown to end a preview: whatever was written for it is rolled back. */
class Preview extends Error {
  constructor(readonly rows: Settled[]) {
    super("preview");
  }
}

type Settled = ReturnType<typeof settleRow>;
type Settle = (plans: RowPlan[]) => Promise<Outcome<Settled[]>>;

/** Reads the rows of a table a batch at a time and settles each batch; others are answered in between. */
async function goThrough(
  { table, mapping = guessColumns(table.headings), options }: Import,
  settle: Settle,
  tell: Progress,
): Promise<Outcome<ImportedRow[]>> {
  const context = openImport(options);
  const done: ImportedRow[] = [];
  for (let at = 0; at < table.rows.length; at += batch) {
    const rows = table.rows.slice(at, at + batch).map((row) => readImportRow(row, table.headings, mapping));
    const outcome = await settle(await planRows(rows, context));
    if (outcome.kind !== "done") return outcome;
    for (const { added, ...row } of outcome.value) {
      if (added) context.added.add(added);
      done.push(row);
    }
    tell(done.length);
    await setImmediate();
  }
  return { kind: "done", value: done };
}

/** What an import would do to each row: it is done, a batch at a time, and taken back. */
export async function previewImport(
  asked: Import,
  by: Authorship,
  tell: Progress,
): Promise<Outcome<ImportedRow[]>> {
  return goThrough(
    asked,
    async (plans) => {
      if (plans.every(({ deed }) => deed === null || deed.kind === "same")) {
        return permitted(by, "write records", (tx) => ({
          kind: "done",
          value: plans.map((plan) => settleRow(tx, plan, by, new Map())),
        }));
      }
      try {
        return await permitted(by, "write records", (tx): Outcome<Settled[]> => {
          const created: Created = new Map();
          throw new Preview(plans.map((plan) => ({ ...settleRow(tx, plan, by, created), added: null })));
        });
      } catch (error) {
        if (error instanceof Preview) return { kind: "done", value: error.rows };
        throw error;
      }
    },
    tell,
  );
}

/** Does it, each batch in a transaction of its own; `within` gives the authorship of a batch that writes. */
export async function applyImport(
  asked: Import,
  by: Authorship,
  within: (tx: Db) => Authorship,
  tell: Progress,
): Promise<Outcome<ImportedRow[]>> {
  const created: Created = new Map();
  return goThrough(
    asked,
    (plans) =>
      permitted(by, "write records", (tx) => {
        const isWriting = plans.some(({ deed }) => deed !== null && deed.kind !== "same");
        const authorship = isWriting ? within(tx) : by;
        return { kind: "done", value: plans.map((plan) => settleRow(tx, plan, authorship, created)) };
      }),
    tell,
  );
}
