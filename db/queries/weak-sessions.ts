import { sql } from "drizzle-orm";
import type { Dispute } from "@/domain/dispute";
import type { Count } from "@/domain/facet";
import type { ReviewQuery } from "@/domain/review-query";
import type { SessionSummary } from "@/domain/session";
import type { CitedField } from "@/domain/source";
import { hasWeakness, type Weakness, weaknesses } from "@/domain/weakness";
import { type Db, getDb } from "../client";
import { loadSummaries } from "../rows";
import { loadChangedFields, loadDisputes } from "../weak-session-parts";
import { countCap } from "./sessions";

/**
 * A poorly proved session; `weakness` is the sum of its weights (domain/weakness.ts), `changed` the fields that were changed without
 * a source.
 */
export type WeakSession = {
  session: SessionSummary;
  weakness: number;
  disputes: Dispute[];
  changed: CitedField[];
};

/** How many sessions have a weakness. */
export type WeaknessCount = Count & { name: Weakness };

type Sum = { weakness: number; count: number };

// The sums that occur, greatest first, each found by a step down the index and counted no further than the cap.
function loadSums(db: Db): Sum[] {
  return db.all<Sum>(sql`WITH RECURSIVE sums(weakness) AS (
      SELECT max(weakness) FROM sessions WHERE weakness > 0 AND deleted_at IS NULL
      UNION ALL SELECT (SELECT max(s.weakness) FROM sessions s
        WHERE s.weakness > 0 AND s.deleted_at IS NULL AND s.weakness < sums.weakness)
      FROM sums WHERE sums.weakness IS NOT NULL)
    SELECT weakness, (SELECT count(*) FROM (SELECT 1 FROM sessions s
      WHERE s.weakness > 0 AND s.deleted_at IS NULL AND s.weakness = sums.weakness LIMIT ${countCap + 1})) AS count
    FROM sums WHERE weakness IS NOT NULL`);
}

type Row = { chrono: number; id: string; weakness: number };

function loadRows(db: Db, sums: Sum[], after: string | null, limit: number): Row[] {
  const [from = Infinity, before = 0] = after?.split("-").map(Number) ?? [];
  const rows: Row[] = [];
  for (const { weakness } of sums) {
    if (weakness > from || rows.length >= limit) continue;
    const upTo = weakness === from ? before : Number.MAX_SAFE_INTEGER;
    rows.push(
      ...db.all<Row>(sql`SELECT chrono, id, weakness FROM sessions
        WHERE weakness > 0 AND deleted_at IS NULL AND weakness = ${weakness} AND chrono < ${upTo}
        ORDER BY chrono DESC LIMIT ${limit - rows.length}`),
    );
  }
  return rows;
}

function countKinds(sums: Sum[]): WeaknessCount[] {
  return weaknesses.map(({ name }) => {
    const count = sums
      .filter(({ weakness }) => hasWeakness(weakness, name))
      .reduce((total, sum) => total + sum.count, 0);
    return { name, count: Math.min(count, countCap), atLeast: count > countCap };
  });
}

/**
 * The poorly proved sessions, or those with one kind of weakness, worst first and of equal ones the newest, from the one after the
 * cursor `after`, at most `limit`; `next` is the cursor of the next page, null on the last. `counts` tells how many there are of
 * each kind, up to 1,000. `now` is in epoch milliseconds.
 */
export async function listWeakSessions(
  { kind, after, limit }: ReviewQuery & { limit: number },
  now: number,
): Promise<{ rows: WeakSession[]; next: string | null; counts: WeaknessCount[] }> {
  const db = getDb();
  const sums = loadSums(db);
  const wanted = sums.filter(({ weakness }) => kind === null || hasWeakness(weakness, kind));
  const rows = loadRows(db, wanted, after, limit + 1);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const summaries = loadSummaries(
    db,
    page.map(({ chrono }) => chrono),
    now,
  );
  const weak = new Map(page.map((row) => [row.id, row.weakness]));
  const [disputesOf, changedOf] = [loadDisputes(db, page), loadChangedFields(db, page)];
  return {
    rows: summaries.map((session) => ({
      session,
      weakness: weak.get(session.id) ?? 0,
      disputes: disputesOf(session.id),
      changed: changedOf(session.id),
    })),
    next: rows.length > limit && last ? `${last.weakness}-${last.chrono}` : null,
    counts: countKinds(sums),
  };
}
