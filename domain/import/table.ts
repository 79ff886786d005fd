/** A row of a table that was sent: `line` is its number as a spreadsheet shows it, the headings being row 1. */
export type TableRow = { line: number; cells: string[] };

/** A table that was sent: its headings, its rows without empty ones, and what must be said of how it was read. */
export type Table = { headings: string[]; rows: TableRow[]; notes: string[] };

/** A table read, or why it cannot be, as one sentence. */
export type TableReading = { ok: true; table: Table } | { ok: false; message: string };

/** The largest file that is taken, in bytes. */
export const largestTable = 20 * 2 ** 20;

/** At most so many rows are taken at once. */
export const mostRows = 20_000;

/** At most so many columns. */
export const mostColumns = 200;

const count = (number: number) => number.toLocaleString("en-GB");

/** Said of a table with too many rows. */
export const tooManyRows = `This table has more than ${count(mostRows)} rows. Part it and import one part after the other.`;

/** Makes a table of rows of cells, the first of which holds the headings; or says in a sentence why it is none. */
export function tableOf(cells: readonly string[][], notes: string[] = []): TableReading {
  const refuse = (message: string): TableReading => ({ ok: false, message });
  const isFilled = (row: string[]) => row.some((cell) => cell.trim() !== "");
  const first = cells.findIndex(isFilled);
  const headings = (cells[first] ?? []).map((cell) => cell.trim());
  while (headings.at(-1) === "") headings.pop();
  if (first === -1) return refuse("This table is empty: there is nothing in it.");
  if (headings.length > mostColumns)
    return refuse(`This table has ${count(headings.length)} columns; at most ${mostColumns} are read.`);
  const rows = cells.flatMap((row, at) =>
    at > first && isFilled(row) ? [{ line: at + 1, cells: row }] : [],
  );
  if (rows.length === 0)
    return refuse("This table has headings and no row below them: there is nothing to import.");
  if (rows.length > mostRows) return refuse(tooManyRows);
  return { ok: true, table: { headings, rows, notes } };
}
