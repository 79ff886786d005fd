import { eq, sql } from "drizzle-orm";
import type { PersonSession } from "@/domain/posts-held";
import { loadAppearances } from "../appearance-rows";
import { getDb } from "../client";
import { loadSummaries } from "../rows";
import { people } from "../schema/directory";

const mostSessions = 500;

/**
 * The sessions at which the person with this slug appeared, in whatever role, newest first, 500 at most; a session where
 * they appeared twice is there twice. [] for nobody. `now` is in epoch milliseconds.
 */
export async function listPersonSessions(slug: string, now: number): Promise<PersonSession[]> {
  const db = getDb();
  const person = db.select({ id: people.id }).from(people).where(eq(people.slug, slug)).get();
  if (!person) return [];
  const rows = db.all<{ chrono: number }>(sql`SELECT chrono FROM session_postings
    WHERE facet = 'person' AND value = ${person.id} ORDER BY chrono DESC LIMIT ${mostSessions}`);
  const sessions = loadSummaries(
    db,
    rows.map(({ chrono }) => chrono),
    now,
  );
  const appearances = loadAppearances(
    db,
    sessions.map(({ id }) => id),
    false,
  );
  return sessions.flatMap((session) =>
    (appearances.get(session.id) ?? [])
      .filter((appearance) => appearance.person?.slug === slug)
      .map((appearance) => ({ session, appearance })),
  );
}
