import { and, asc, eq, gt, gte, inArray, isNull, type SQL, sql } from "drizzle-orm";
import type { PersonEntry } from "@/domain/directory";
import type { Person } from "@/domain/person";
import { type Db, getDb } from "../client";
import { latestHeld, sessionCount } from "../posted-sessions";
import { findRecords } from "../record-search";
import { parties } from "../schema/bodies";
import { people, printedForms } from "../schema/directory";

/** Which people: those with the words of `q` in a printed form (best first), else A to Z from a letter or after a slug. */
export type PeopleWanted = {
  q?: string | null;
  letter?: string | null;
  after?: string | null;
  limit?: number;
};

const mostFound = 200;

const entryColumns = {
  id: people.id,
  slug: people.slug,
  displayName: people.displayName,
  sortName: people.sortName,
  partySlug: parties.slug,
  partyName: parties.shortName,
  partyIso: parties.iso,
  sessions: sessionCount("person", people.id),
  led: sessionCount("chair", people.id),
  last: latestHeld("person", people.id),
};

function selectEntries(db: Db, where: SQL | undefined, limit: number) {
  const rows = db
    .select(entryColumns)
    .from(people)
    .leftJoin(parties, eq(parties.id, people.partyId))
    .where(and(isNull(people.deletedAt), where))
    .orderBy(asc(people.sortKey))
    .limit(limit)
    .all();
  return rows.map(({ partySlug, partyName, partyIso, ...row }) => ({
    ...row,
    party: partySlug === null ? null : { slug: partySlug, shortName: partyName ?? "", iso: partyIso },
  }));
}

function entryOf({ id: _, ...entry }: PersonEntry & { id: string }): PersonEntry {
  return entry;
}

function findPeople(db: Db, q: string): PersonEntry[] {
  const ids = findRecords(db, "person", q, mostFound);
  const rows = new Map(selectEntries(db, inArray(people.id, ids), mostFound).map((row) => [row.id, row]));
  return ids.flatMap((id) => rows.get(id) ?? []).map(entryOf);
}

function startOf(db: Db, { letter, after }: PeopleWanted): SQL | undefined {
  const row = after
    ? db.select({ sortKey: people.sortKey }).from(people).where(eq(people.slug, after)).get()
    : undefined;
  if (row) return gt(people.sortKey, row.sortKey);
  return letter ? gte(people.sortKey, letter.toLowerCase()) : undefined;
}

/**
 * One page of the directory of people, and the slug after which the next begins (null on the last page, and for a
 * search, which gives its best 200). Deleted people are left out; `limit` is 50 unless given.
 */
export async function listPeople(
  wanted: PeopleWanted = {},
): Promise<{ rows: PersonEntry[]; next: string | null }> {
  const db = getDb();
  if (wanted.q) return { rows: findPeople(db, wanted.q), next: null };
  const limit = wanted.limit ?? 50;
  const found = selectEntries(db, startOf(db, wanted), limit + 1).map(entryOf);
  const rows = found.slice(0, limit);
  return { rows, next: found.length > limit ? (rows.at(-1)?.slug ?? null) : null };
}

/** The letters a to z with which the sort name of somebody in the directory begins. */
export async function listPersonLetters(): Promise<string[]> {
  const letters = [..."abcdefghijklmnopqrstuvwxyz"];
  const begins = (letter: string) => sql`SELECT ${letter} AS letter WHERE EXISTS (SELECT 1 FROM people
    WHERE sort_key >= ${letter} AND sort_key < ${`${letter}~`} AND deleted_at IS NULL)`;
  const rows = getDb().all<{ letter: string }>(sql.join(letters.map(begins), sql` UNION ALL `));
  return rows.map(({ letter }) => letter);
}

/** The person with this slug, deleted or not, with every printed form in order; null when there is none. */
export async function getPerson(slug: string): Promise<Person | null> {
  const db = getDb();
  const row = db
    .select()
    .from(people)
    .leftJoin(parties, eq(parties.id, people.partyId))
    .where(eq(people.slug, slug))
    .get();
  if (!row) return null;
  const { sortKey: _, partyId: __, ...own } = row.people;
  const forms = db
    .select({ form: printedForms.form, language: printedForms.language, script: printedForms.script })
    .from(printedForms)
    .where(eq(printedForms.personId, own.id))
    .orderBy(asc(printedForms.position))
    .all();
  const { parties: party } = row;
  return {
    ...own,
    party: party && { slug: party.slug, shortName: party.shortName, iso: party.iso },
    printedForms: forms,
  };
}
