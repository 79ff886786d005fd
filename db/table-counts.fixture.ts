import { sql } from "drizzle-orm";
import type { Db } from "./client";

/** How many rows each table holds, those of the full-text indexes too: equal before and after when nothing was saved. */
export function tableCounts(db: Db): Record<string, number> {
  const tables = db.all<{ name: string }>(
    sql`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
  );
  const count = (name: string) =>
    db.get<{ count: number }>(sql`SELECT count(*) AS count FROM ${sql.identifier(name)}`)?.count ?? 0;
  return Object.fromEntries(tables.map(({ name }) => [name, count(name)]));
}
