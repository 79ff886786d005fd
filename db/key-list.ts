import { type SQL, sql } from "drizzle-orm";

/**
 * Keys as a list for IN: one value whatever their number, so that the statement's text stays the same (and compiled), the
 * query builder need not write each out, and no number is too large. Empty for none.
 */
export function keyList(keys: readonly (string | number)[]): SQL {
  return sql`(SELECT value FROM json_each(${JSON.stringify(keys)}))`;
}
