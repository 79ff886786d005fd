import { eq, inArray, sql } from "drizzle-orm";
import { leadingRoles } from "@/domain/appearance";
import { countryName } from "@/domain/country";
import { formatPartialDate } from "@/domain/date-text";
import { formatOrdinal } from "@/domain/ordinal";
import type { Db } from "./client";
import { loadGroupRefs } from "./group-refs";
import {
  appearances,
  groups,
  outcomes,
  printedForms,
  sessions,
  sessionTopics,
  topics,
  venues,
} from "./schema";
import { insertSessionWords, type SessionText } from "./search";
import { vagueDays } from "./session-conditions";

type Posting = { facet: string; value: string };
type Row = typeof sessions.$inferSelect;

/** The groups from `id` up to the root, by id, itself first. */
function ancestorIds(tx: Db, id: string): string[] {
  const line: string[] = [];
  for (let next: string | null = id; next && !line.includes(next); ) {
    line.push(next);
    next =
      tx.select({ parent: groups.parentId }).from(groups).where(eq(groups.id, next)).get()?.parent ?? null;
  }
  return line;
}

function postingsOf(tx: Db, row: Row, jointIds: string[]): Posting[] {
  const venue = row.venueId ? tx.select().from(venues).where(eq(venues.id, row.venueId)).get() : undefined;
  const there = tx.select().from(appearances).where(eq(appearances.sessionId, row.id)).all();
  const own = [row.groupId, ...jointIds];
  const partyIds = tx
    .all<{ id: string }>(sql`SELECT party_id AS id FROM group_parties WHERE group_id IN ${own}`)
    .map(({ id }) => id);
  const topicIds = tx.select().from(sessionTopics).where(eq(sessionTopics.sessionId, row.id)).all();
  const vague = row.reachDays !== null && row.reachDays > vagueDays;
  const values: Record<string, (string | null | undefined)[]> = {
    all: [""],
    vague: vague ? [""] : [],
    lane: [row.groupId],
    group: own.flatMap((id) => ancestorIds(tx, id)),
    chair: there.filter((a) => leadingRoles.includes(a.role)).map((a) => a.personId),
    person: there.map((a) => a.personId),
    venue: [row.venueId],
    city: [venue?.cityKey],
    country: [venue?.country],
    party: [...partyIds, ...there.map((a) => a.partyId), row.hostId],
    status: [row.status],
    format: [row.format],
    topic: topicIds.map((t) => t.topicId),
  };
  return Object.entries(values).flatMap(([facet, list]) =>
    [...new Set(list)].flatMap((value) => (value === null || value === undefined ? [] : { facet, value })),
  );
}

function textOf(tx: Db, row: Row, jointIds: string[]): SessionText {
  const refs = loadGroupRefs(tx, [row.groupId, ...jointIds]);
  const otherNames = tx
    .select({ names: groups.otherNames })
    .from(groups)
    .where(inArray(groups.id, [row.groupId, ...jointIds]))
    .all();
  const there = tx.select().from(appearances).where(eq(appearances.sessionId, row.id)).all();
  const personIds = there.flatMap((a) => a.personId ?? []);
  const forms = personIds.length
    ? tx
        .select({ form: printedForms.form })
        .from(printedForms)
        .where(inArray(printedForms.personId, personIds))
        .all()
    : [];
  const venue = row.venueId ? tx.select().from(venues).where(eq(venues.id, row.venueId)).get() : undefined;
  const about = tx
    .select({ name: topics.name })
    .from(sessionTopics)
    .innerJoin(topics, eq(topics.id, sessionTopics.topicId))
    .where(eq(sessionTopics.sessionId, row.id))
    .all();
  const agreed = tx
    .select({ text: outcomes.text })
    .from(outcomes)
    .where(eq(outcomes.sessionId, row.id))
    .all();
  const date = row.held ?? row.planned;
  const bodies = [...refs.values()];
  return {
    title: [
      row.ordinal === null ? "" : formatOrdinal(row.ordinal),
      ...bodies.flatMap((ref) => ref.path.flatMap(({ name, acronym }) => [name, acronym ?? ""])),
      ...bodies.flatMap((ref) => ref.parties.map((party) => party.shortName)),
      ...otherNames.flatMap(({ names }) => names),
      date ? formatPartialDate(date) : "",
    ],
    people: [...forms.map(({ form }) => form), ...there.map((a) => a.nameAsPrinted ?? "")],
    place: venue
      ? [venue.name ?? "", venue.city ?? "", countryName(venue.country ?? "") ?? "", ...venue.otherNames]
      : [],
    topics: about.map(({ name }) => name),
    outcomes: agreed.map(({ text }) => text),
    summary: [row.summary ?? ""],
  };
}

/**
 * Makes a session findable: posts it under every value of every filter, counts it, and stores its search words. Runs in
 * the writing transaction, once all of its rows are there. A deleted session must not be indexed.
 */
export function indexSession(tx: Db, sessionId: string, jointIds: string[]): void {
  const row = tx.select().from(sessions).where(eq(sessions.id, sessionId)).get();
  if (!row) throw new Error(`no session ${sessionId} to index`);
  for (const { facet, value } of postingsOf(tx, row, jointIds)) {
    tx.run(
      sql`INSERT INTO session_postings (facet, value, chrono) VALUES (${facet}, ${value}, ${row.chrono})`,
    );
    tx.run(sql`INSERT INTO posting_counts (facet, value, count) VALUES (${facet}, ${value}, 1)
      ON CONFLICT DO UPDATE SET count = count + 1`);
  }
  insertSessionWords(tx, row.chrono, textOf(tx, row, jointIds));
}
