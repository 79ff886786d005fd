import { cellsOf } from "../export/csv";
import type { ColumnName } from "../export/session-columns";
import type { Session } from "../session";
import type { ImportRow } from "./import-row";

// They say which session is meant, not what is to be known of it.
const identifying: readonly ColumnName[] = ["id", "slug", "version"];

const same = (a: string, b: string) => a.trim() === b.trim();

/**
 * The columns of a row that say something else than an export of the session would: of a new one, all. What a row merely
 * repeats is not read, so that it can neither be wrong nor change anything.
 */
export function changedCells({ cells, errors }: ImportRow, session: Session | null): Set<ColumnName> {
  const now = session && cellsOf(session, "");
  const misread = new Set(errors.map(({ field }) => field));
  const says = ([name, cell]: [ColumnName, string]) =>
    !identifying.includes(name) && !misread.has(name) && !same(now?.get(name) ?? "", cell);
  return new Set([...cells].filter((each) => !now || says(each)).map(([name]) => name));
}
