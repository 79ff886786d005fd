import { sql } from "drizzle-orm";
import type { SessionSummary } from "@/domain/session";
import { getDb } from "../client";
import { loadSummaries } from "../rows";

/** A poorly proved session; `weakness` is the sum of its weights (domain/weakness.ts). */
export type WeakSession = { session: SessionSummary; weakness: number };

/**
 * The poorly proved sessions, worst first and of equal ones the newest, from the one after the cursor `after`, at most
 * `limit`; `next` is the cursor of the next page, null on the last. `now` is in epoch milliseconds.
 */
export async function listWeakSessions(
  { after, limit }: { after: string | null; limit: number },
  now: number,
): Promise<{ rows: WeakSession[]; next: string | null }> {
  const db = getDb();
  const [weakness = 99, chrono = 0] = /^\d{1,2}-\d{1,16}$/.test(after ?? "")
    ? (after ?? "").split("-").map(Number)
    : [];
  const rows = db.all<{ chrono: number; weakness: number }>(sql`SELECT chrono, weakness FROM sessions
    WHERE weakness > 0 AND deleted_at IS NULL AND (weakness, chrono) < (${weakness}, ${chrono})
    ORDER BY weakness DESC, chrono DESC LIMIT ${limit + 1}`);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const weak = new Map(page.map((row) => [row.chrono, row.weakness]));
  const summaries = loadSummaries(
    db,
    page.map((row) => row.chrono),
    now,
  );
  return {
    rows: summaries.map((session) => ({ session, weakness: weak.get(session.chrono) ?? 0 })),
    next: rows.length > limit && last ? `${last.weakness}-${last.chrono}` : null,
  };
}
