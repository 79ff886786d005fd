import { sql } from "drizzle-orm";
import { addGroups, addParties } from "./artificial/groups";
import { addPeople } from "./artificial/people";
import { seededRandom } from "./artificial/random";
import { addSessions } from "./artificial/sessions";
import { addSources, addTopics } from "./artificial/sources";
import { addVenues } from "./artificial/venues";
import type { Db, OpenDb } from "./client";
import { rebuildSearch } from "./rebuild";

/** Noon UTC of 24 November 2026, in epoch milliseconds: the present of an artificial register. */
export const artificialNow = Date.UTC(2026, 10, 24, 12);

/** Groups: 100 for 1,000 sessions, 500 for 10,000, 2,000 for 100,000. */
function groupCount(sessions: number): number {
  return Math.ceil(Math.min(sessions / 10, Math.max(100, sessions / 20), Math.max(500, sessions / 50)));
}

/** Venues: 60 for 1,000 sessions, 170 for 10,000, 500 for 100,000. */
function venueCount(sessions: number): number {
  return Math.ceil(60 * (sessions / 1000) ** 0.46);
}

/**
 * Runs `fill` in a transaction that a power cut may spoil and without looking references up, which takes half the time:
 * what is filled is made to fit, and a register that is lost is filled again.
 */
function filling(db: OpenDb, fill: (tx: Db) => void): void {
  const { journal_mode: mode } = db.get<{ journal_mode: string }>(sql`PRAGMA journal_mode`);
  db.get(sql`PRAGMA journal_mode = MEMORY`);
  db.run(sql`PRAGMA synchronous = OFF`);
  db.run(sql`PRAGMA foreign_keys = OFF`);
  db.run(sql`PRAGMA cache_size = -524288`);
  db.run(sql`PRAGMA temp_store = MEMORY`);
  db.transaction(fill);
  db.run(sql`PRAGMA temp_store = DEFAULT`);
  db.run(sql`PRAGMA cache_size = -65536`);
  db.run(sql`PRAGMA synchronous = FULL`);
  db.run(sql`PRAGMA foreign_keys = ON`);
  db.get(sql.raw(`PRAGMA journal_mode = ${mode}`));
}

/**
 * Fills an empty register with `sessions` artificial sessions (ten or more) and all that they refer to, in one transaction:
 * names that no source has, proportions of real registers, dates from 1990 to 2030, the same ones for the same `seed`.
 * With `analysed` the planner's statistics are gathered as well.
 */
export function fillArtificialRegister(
  db: OpenDb,
  { sessions, seed = 1, analysed = false }: { sessions: number; seed?: number; analysed?: boolean },
): void {
  filling(db, (tx) => {
    const random = seededRandom(seed);
    const states = addParties(db, random, 40);
    const directory = {
      groups: addGroups(db, random, groupCount(sessions), states),
      people: addPeople(db, random, Math.ceil(sessions / 10) + 20, states),
      venues: addVenues(db, random, venueCount(sessions)),
      topicIds: addTopics(db, random, 80),
      sourceIds: addSources(db, random, Math.ceil(sessions / 10)),
    };
    addSessions(db, random, directory, sessions);
    rebuildSearch(tx);
  });
  if (!analysed) return;
  db.run(sql`ANALYZE`);
  db.run(sql`PRAGMA optimize`);
}
