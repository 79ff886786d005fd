import path from "node:path";
import { sql } from "drizzle-orm";
import { type OpenDb, openDatabase } from "@/db/client";
import { findHead } from "@/db/record";
import { appendRevision } from "@/db/revision";
import { sessionsOfPerson } from "@/db/states/person-state";
import { readState } from "@/db/states/record-states";
import { fillArtificialRegister } from "@/db/testing-register";

/**
 * What there is to ask of a register: slugs that are common enough to fill a page, venues of about 100 sessions, sessions,
 * a cursor far down and somebody who was at many.
 */
export type Examples = {
  chairs: string[];
  venues: string[];
  middlingVenues: string[];
  countries: string[];
  groups: string[];
  sessions: string[];
  deepCursor: string;
  /** Somebody of about 1,000 sessions, or of as many as anybody has. */
  crowdedPerson: string;
};

/** A register filled for measuring. */
export type MeasuredRegister = { sessions: number; file: string; db: OpenDb; examples: Examples };

const manyExamples = 20;

function commonest(db: OpenDb, facet: string, table: string): string[] {
  const rows = db.all<{ slug: string }>(sql`SELECT r.slug FROM posting_counts c
    JOIN ${sql.identifier(table)} r ON r.id = c.value WHERE c.facet = ${facet}
    ORDER BY c.count DESC LIMIT ${manyExamples}`);
  return rows.map(({ slug }) => slug);
}

function middlingVenues(db: OpenDb): string[] {
  const rows = db.all<{
    slug: string;
  }>(sql`SELECT v.slug FROM posting_counts c JOIN venues v ON v.id = c.value
    WHERE c.facet = 'venue' ORDER BY abs(c.count - 100) LIMIT 5`);
  return rows.map(({ slug }) => slug);
}

function crowdedPerson(db: OpenDb): string {
  const row = db.get<{ slug: string }>(sql`SELECT r.slug FROM posting_counts c JOIN people r ON r.id = c.value
    WHERE c.facet = 'person' ORDER BY abs(c.count - 1000) LIMIT 1`);
  return row.slug;
}

function examplesOf(db: OpenDb, sessions: number): Examples {
  const step = Math.floor(sessions / manyExamples);
  const slugs = db.all<{ slug: string }>(sql`SELECT slug FROM
    (SELECT slug, row_number() OVER (ORDER BY chrono) AS n FROM sessions WHERE ordinal > 2) WHERE n % ${step} = 0`);
  const deep = db.get<{ chrono: number }>(
    sql`SELECT chrono FROM sessions ORDER BY chrono LIMIT 1 OFFSET ${Math.floor(sessions / 10)}`,
  );
  return {
    chairs: commonest(db, "chair", "people"),
    venues: commonest(db, "venue", "venues"),
    middlingVenues: middlingVenues(db),
    countries: ["FR", "IN", "JP", "NZ", "RS"],
    groups: commonest(db, "lane", "groups"),
    sessions: slugs.map(({ slug }) => slug),
    deepCursor: String(deep.chrono),
    crowdedPerson: crowdedPerson(db),
  };
}

/** Gives the people who are merged, and their sessions, first revisions that can be gone back to. */
function noteStates(db: OpenDb, slugs: string[]): void {
  db.transaction((tx) => {
    for (const slug of slugs) {
      const person = findHead(tx, "person", slug);
      const state = person && readState(tx, "person", person.id);
      if (!state) continue;
      appendRevision(tx, "person", state, { author: "artificial", role: "analyst" });
      for (const id of sessionsOfPerson(tx, state.id)) {
        const snapshot = JSON.stringify(readState(tx, "session", id));
        tx.run(
          sql`UPDATE revisions SET snapshot = ${snapshot} WHERE record_kind = 'session' AND record_id = ${id}`,
        );
      }
    }
  });
}

/** Fills a register of so many sessions in a folder, and says how many seconds that took. */
export function fillRegister(folder: string, sessions: number): MeasuredRegister {
  const file = path.join(folder, `register-${sessions}.db`);
  const start = performance.now();
  const db = openDatabase(file);
  fillArtificialRegister(db, { sessions });
  const examples = examplesOf(db, sessions);
  noteStates(db, [...new Set([examples.crowdedPerson, ...examples.chairs.slice(0, 2)])]);
  db.get(sql`PRAGMA wal_checkpoint(TRUNCATE)`);
  console.log(`filled ${sessions} sessions in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return { sessions, file, db, examples };
}
