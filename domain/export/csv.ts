import { stringify } from "csv-stringify/sync";
import type { Session } from "../session";
import { type ColumnName, sessionColumns, writtenColumns } from "./session-columns";
import { documentOf } from "./session-document";
import { formatSpreadsheetCell } from "./spreadsheet-cell";

/** A session as a row of cells, each as it stands in a file but for the guard against formulas. */
export function cellsOf(session: Session, origin: string): Map<ColumnName, string> {
  const from = { session, document: documentOf(session, origin) };
  return new Map(writtenColumns.map((name) => [name, sessionColumns[name].write?.(from) ?? ""]));
}

// RFC 4180: lines end in CR LF, and cells with a line end, a quotation mark or a comma stand in quotation marks.
const rows = (cells: string[][]) => stringify(cells, { record_delimiter: "windows", quoted_match: /[\r\n]/ });

/**
 * Sessions as CSV in parts: a line of headings, then a row for each session, with nothing in it that a spreadsheet runs.
 * `bom` puts the mark before it by which some spreadsheets know UTF-8.
 */
export async function* sessionsAsCsv(
  batches: AsyncIterable<Session[]>,
  origin: string,
  { bom = false }: { bom?: boolean } = {},
): AsyncGenerator<string> {
  yield `${bom ? "\uFEFF" : ""}${rows([writtenColumns])}`;
  for await (const sessions of batches) {
    if (sessions.length === 0) continue;
    yield rows(sessions.map((each) => [...cellsOf(each, origin).values()].map(formatSpreadsheetCell)));
  }
}
