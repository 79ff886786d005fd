import { sql } from "drizzle-orm";
import type { Series } from "@/domain/series";
import type { SessionSummary } from "@/domain/session";
import { type Db, getDb } from "../client";
import { loadSummaries } from "../rows";

type Neighbour = { chrono: number; ordinal: number | null };

function neighbour(db: Db, session: SessionSummary, side: "before" | "after"): Neighbour | undefined {
  const [comparison, direction] = side === "before" ? ["<", "DESC"] : [">", "ASC"];
  return db.get<Neighbour>(sql`
    SELECT p.chrono, s.ordinal FROM session_postings p JOIN sessions s ON s.chrono = p.chrono
    WHERE p.facet = 'lane' AND p.value = (SELECT group_id FROM sessions WHERE id = ${session.id})
      AND p.chrono ${sql.raw(comparison)} ${session.chrono}
    ORDER BY p.chrono ${sql.raw(direction)} LIMIT 1`);
}

const mostMissing = 400;

function between(low: number | null, high: number | null): number[] {
  if (low === null || high === null || high - low > mostMissing) return [];
  return Array.from({ length: Math.max(0, high - low - 1) }, (_, i) => low + 1 + i);
}

/**
 * The previous and next session of the same group in chronological order, and the ordinals that lie between and that no
 * session has (before the first known session: those from 1 up). `now` is in epoch milliseconds.
 */
export async function getSeries(session: SessionSummary, now: number): Promise<Series> {
  const db = getDb();
  const before = neighbour(db, session, "before");
  const after = neighbour(db, session, "after");
  const lowest = before ? (before.ordinal ?? session.ordinal) : 0;
  const highest = after?.ordinal ?? session.ordinal;
  const known = new Set(
    db
      .all<{ ordinal: number }>(
        sql`SELECT ordinal FROM sessions WHERE deleted_at IS NULL AND ordinal BETWEEN ${lowest} AND ${highest}
          AND group_id = (SELECT group_id FROM sessions WHERE id = ${session.id})`,
      )
      .map(({ ordinal }) => ordinal),
  );
  const chronos = [before, after].flatMap((each) => (each ? [each.chrono] : []));
  const summaries = new Map(loadSummaries(db, chronos, now).map((each) => [each.chrono, each]));
  const total = db.get<{ total: number }>(
    sql`SELECT count AS total FROM posting_counts WHERE facet = 'lane'
      AND value = (SELECT group_id FROM sessions WHERE id = ${session.id})`,
  );
  const missing = (low: number | null, high: number | null) =>
    between(low, high).filter((n) => !known.has(n));
  return {
    previous: (before && summaries.get(before.chrono)) ?? null,
    next: (after && summaries.get(after.chrono)) ?? null,
    missingBefore: missing(before ? before.ordinal : 0, session.ordinal),
    missingAfter: after ? missing(session.ordinal, after.ordinal) : [],
    total: total?.total ?? 0,
  };
}
