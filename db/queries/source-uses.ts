import { sql } from "drizzle-orm";
import type { SessionSummary } from "@/domain/session";
import type { CitedField } from "@/domain/source";
import { getDb } from "../client";
import { loadSummaries } from "../rows";

/** A session that cites a source, with the fields it supports there and those on which it differs. */
export type SourceUse = { session: SessionSummary; supports: CitedField[]; differsOn: CitedField[] };

/** The sessions that cite a source (by slug), newest first, at most `limit`; [] for none. `now` is in epoch milliseconds. */
export async function listSourceUses(slug: string, limit: number, now: number): Promise<SourceUse[]> {
  const db = getDb();
  const rows = db.all<{ chrono: number; field: CitedField; differs: number }>(sql`
    SELECT s.chrono, c.field, c.differing_value IS NOT NULL AS differs
    FROM sources r JOIN citations c ON c.source_id = r.id AND c.record_kind = 'session'
      JOIN sessions s ON s.id = c.record_id
    WHERE r.slug = ${slug} AND s.deleted_at IS NULL ORDER BY s.chrono DESC, c.position LIMIT ${limit * 12}`);
  const chronos = [...new Set(rows.map(({ chrono }) => chrono))].slice(0, limit);
  const fieldsOf = (chrono: number, differs: number) => [
    ...new Set(
      rows.filter((row) => row.chrono === chrono && row.differs === differs).map(({ field }) => field),
    ),
  ];
  return loadSummaries(db, chronos, now).map((session) => ({
    session,
    supports: fieldsOf(session.chrono, 0),
    differsOn: fieldsOf(session.chrono, 1),
  }));
}
