import type { FieldError } from "../command-outcome";
import { type ColumnName, type RowValues, readColumns, sessionColumns } from "../export/session-columns";
import { readSpreadsheetCell } from "../export/spreadsheet-cell";
import { quoted } from "../form-part";
import { textProblem } from "../plain-text";
import { cellFault } from "./cell-fault";
import type { Mapping } from "./column-guess";
import type { TableRow } from "./table";

/** The co-chairs of a cell and the heading that they stand under, which may name their side. */
export type HeadedNames = { heading: string; names: string[] };

/**
 * A row of a table by what its columns are read as: `cells` holds what stands in each, `values` what they say. `errors` name
 * the column of ours, or "row".
 */
export type ImportRow = {
  line: number;
  cells: Map<ColumnName, string>;
  values: RowValues;
  coChairs: HeadedNames[];
  errors: FieldError[];
};

const longestCell = 500_000;

const plainCell = (cell: string) => readSpreadsheetCell(cell).replace(/\r\n?/g, "\n");

/** Reads the cells of a row; what is not understood is told at its column. */
export function readImportRow(
  { line, cells }: TableRow,
  headings: readonly string[],
  mapping: Mapping,
): ImportRow {
  const row: ImportRow = { line, cells: new Map(), values: {}, coChairs: [], errors: [] };
  const extra = cells.slice(headings.length).find((cell) => cell.trim() !== "");
  if (extra !== undefined) {
    const message = `This row has more cells than there are headings: ${quoted(extra)} stands under none.`;
    row.errors.push({ field: "row", message });
  }
  for (const [at, name] of mapping.entries()) {
    if (!name || !readColumns.includes(name)) continue;
    const cell = plainCell(cells[at] ?? "");
    const problem = textProblem(cell, longestCell) ?? cellFault(cell);
    const reading = problem ? { ok: false as const, message: problem } : sessionColumns[name].read?.(cell);
    if (!reading) continue;
    if (!reading.ok) row.errors.push({ field: name, message: reading.message });
    else if (name === "co_chairs") {
      row.coChairs.push({ heading: headings[at] ?? "", names: reading.value as string[] });
    } else Object.assign(row.values, { [name]: reading.value });
    row.cells.set(name, cell);
  }
  return row;
}
