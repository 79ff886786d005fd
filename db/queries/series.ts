import { sql } from "drizzle-orm";
import type { Series } from "@/domain/series";
import type { SessionSummary } from "@/domain/session";
import { getDb } from "../client";
import { loadSummaries } from "../rows";
import { loadSeriesRows } from "../series-rows";

const mostMissing = 400;

function between(low: number | null, high: number | null): number[] {
  if (low === null || high === null || high - low > mostMissing) return [];
  return Array.from({ length: Math.max(0, high - low - 1) }, (_, i) => low + 1 + i);
}

/**
 * The previous and next session of the same group in the order of its series (`inSeriesOrder`), and the ordinals that lie
 * between and that no session has (before the first known session: those from 1 up). A session that was removed has
 * neither neighbour. `now` is in epoch milliseconds.
 */
export async function getSeries(session: SessionSummary, now: number): Promise<Series> {
  const db = getDb();
  const group = db.get<{ id: string }>(sql`SELECT group_id AS id FROM sessions WHERE id = ${session.id}`);
  const series = loadSeriesRows(db, group?.id ?? "");
  const at = series.findIndex(({ chrono }) => chrono === session.chrono);
  const [before, after] = at < 0 ? [] : [series[at - 1], series[at + 1]];
  const known = new Set(series.map(({ ordinal }) => ordinal));
  const chronos = [before, after].flatMap((each) => (each ? [each.chrono] : []));
  const summaries = new Map(loadSummaries(db, chronos, now).map((each) => [each.chrono, each]));
  const missing = (low: number | null, high: number | null) =>
    between(low, high).filter((n) => !known.has(n));
  return {
    previous: (before && summaries.get(before.chrono)) ?? null,
    next: (after && summaries.get(after.chrono)) ?? null,
    missingBefore: missing(before ? before.ordinal : 0, session.ordinal),
    missingAfter: after ? missing(session.ordinal, after.ordinal) : [],
    total: series.length,
  };
}
