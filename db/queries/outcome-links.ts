import { sql } from "drizzle-orm";
import type { OutcomeLinks } from "@/domain/open-outcome";
import type { SessionOutcome } from "@/domain/outcome";
import { getDb } from "../client";
import { keyList } from "../key-list";
import { loadSummaries } from "../rows";

/**
 * What outcomes lead to: the sessions that agreed those they carry on and that carried them on, and the sources that show
 * their completion. Removed sessions are left out. `now` is in epoch milliseconds.
 */
export async function getOutcomeLinks(outcomes: SessionOutcome[], now: number): Promise<OutcomeLinks> {
  const db = getDb();
  const carried = outcomes.flatMap(({ carriedFrom }) => carriedFrom ?? []);
  const from = db.all<{ id: string; chrono: number }>(sql`SELECT o.id, s.chrono FROM outcomes o
    JOIN sessions s ON s.id = o.session_id WHERE o.id IN ${keyList(carried)} AND s.deleted_at IS NULL`);
  const on = db.all<{
    id: string;
    chrono: number;
  }>(sql`SELECT o.carried_from_id AS id, s.chrono FROM outcomes o
    JOIN sessions s ON s.id = o.session_id
    WHERE o.carried_from_id IN ${keyList(outcomes.map(({ id }) => id))} AND s.deleted_at IS NULL`);
  const chronos = [...new Set([...from, ...on].map(({ chrono }) => chrono))];
  const sessions = new Map(loadSummaries(db, chronos, now).map((each) => [each.chrono, each]));
  const byOutcome = (rows: typeof from) =>
    Object.fromEntries(
      rows.flatMap(({ id, chrono }) => {
        const session = sessions.get(chrono);
        return session ? [[id, session] as const] : [];
      }),
    );
  const slugs = outcomes.flatMap(({ evidenceSource }) => evidenceSource ?? []);
  const sources = db.all<{ slug: string; name: string }>(
    sql`SELECT slug, concat_ws(', ', publisher, title) AS name FROM sources WHERE slug IN ${keyList(slugs)}`,
  );
  return {
    agreedAt: byOutcome(from),
    carriedOnAt: byOutcome(on),
    sources: Object.fromEntries(sources.map(({ slug, name }) => [slug, name])),
  };
}
