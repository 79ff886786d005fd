import { sql } from "drizzle-orm";
import { getDb } from "../client";
import { keyList } from "../key-list";

/** The present version of each of these sessions, by id. */
export async function listVersions(ids: string[]): Promise<Map<string, number>> {
  const rows = getDb().all<{ id: string; version: number }>(
    sql`SELECT id, version FROM sessions WHERE id IN ${keyList(ids)}`,
  );
  return new Map(rows.map(({ id, version }) => [id, version]));
}
