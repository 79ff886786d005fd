import { asc, sql } from "drizzle-orm";
import { countryName } from "@/domain/country";
import { formatPartialDate } from "@/domain/date-text";
import { formatOrdinal } from "@/domain/ordinal";
import { loadAttachmentLines } from "./attachment-rows";
import type { Db } from "./client";
import { gathered } from "./gathered";
import { loadGroupRefs } from "./group-refs";
import { keyList } from "./key-list";
import { groups } from "./schema/bodies";
import { printedForms, venues } from "./schema/directory";
import { appearances, outcomes, sessionJointGroups, type sessions } from "./schema/sessions";
import type { SessionText } from "./search";

/** What of a session's own row makes its text. */
export type SpokenOf = Pick<
  typeof sessions.$inferSelect,
  "id" | "groupId" | "venueId" | "ordinal" | "held" | "planned" | "summary"
>;

type LinesOf = (session: SpokenOf) => string[];

function loadBodies(db: Db, of: SpokenOf[]): LinesOf {
  const joint = gathered(
    db
      .select({ key: sessionJointGroups.sessionId, value: sessionJointGroups.groupId })
      .from(sessionJointGroups)
      .where(sql`${sessionJointGroups.sessionId} IN ${keyList(of.map(({ id }) => id))}`)
      .orderBy(asc(sessionJointGroups.sessionId), asc(sessionJointGroups.position))
      .all(),
  );
  const own = ({ id, groupId }: SpokenOf) => [groupId, ...joint(id)];
  const ids = [...new Set(of.flatMap(own))];
  const { id: key, otherNames: value } = groups;
  const isOwn = sql`${groups.id} IN ${keyList(ids)}`;
  const otherNames = gathered(db.select({ key, value }).from(groups).where(isOwn).all());
  const lines = new Map(
    [...loadGroupRefs(db, ids)].map(([id, { path, parties }]) => [
      id,
      [
        ...path.flatMap(({ name, acronym }) => [name, acronym ?? ""]),
        ...parties.map((party) => party.shortName),
        ...otherNames(id).flat(),
      ],
    ]),
  );
  return (session) => own(session).flatMap((id) => lines.get(id) ?? []);
}

function loadPeople(db: Db, of: SpokenOf[]): LinesOf {
  const { sessionId: key, personId, nameAsPrinted: printed } = appearances;
  const there = db
    .select({ key, personId, printed })
    .from(appearances)
    .where(sql`${appearances.sessionId} IN ${keyList(of.map(({ id }) => id))}`)
    .orderBy(asc(appearances.sessionId), asc(appearances.position))
    .all()
    .map(({ key, ...value }) => ({ key, value }));
  const personIds = [...new Set(there.flatMap(({ value }) => value.personId ?? []))];
  const forms = gathered(
    db
      .select({ key: printedForms.personId, value: printedForms.form })
      .from(printedForms)
      .where(sql`${printedForms.personId} IN ${keyList(personIds)}`)
      .orderBy(asc(printedForms.personId), asc(printedForms.position))
      .all(),
  );
  const at = gathered(there);
  return ({ id }) => {
    const people = new Set(at(id).map(({ personId }) => personId));
    return [...[...people].flatMap(forms), ...at(id).map(({ printed }) => printed ?? "")];
  };
}

function loadPlaces(db: Db, of: SpokenOf[]): LinesOf {
  const ids = [...new Set(of.flatMap(({ venueId }) => venueId ?? []))];
  const rows = ids.length
    ? db
        .select()
        .from(venues)
        .where(sql`${venues.id} IN ${keyList(ids)}`)
        .all()
    : [];
  const lines = new Map(
    rows.map(({ id, name, city, country, otherNames }) => [
      id,
      [name ?? "", city ?? "", countryName(country ?? "") ?? "", ...otherNames],
    ]),
  );
  return ({ venueId }) => lines.get(venueId ?? "") ?? [];
}

// Topics have one name, so that those of the ones merged into them stay on the tombstones.
function loadTopics(db: Db, ids: string[]) {
  const rows = db.all<{ key: string; value: string }>(sql`
    WITH RECURSIVE known (session, position, topic) AS (
      SELECT session_id, position, topic_id FROM session_topics WHERE session_id IN ${keyList(ids)}
      UNION SELECT k.session, k.position, t.id FROM known k JOIN topics t ON t.merged_into_id = k.topic)
    SELECT k.session AS key, t.name AS value FROM known k JOIN topics t ON t.id = k.topic
    ORDER BY k.session, k.position, t.merged_into_id IS NOT NULL, t.name`);
  return gathered(rows);
}

function loadOutcomes(db: Db, ids: string[]) {
  return gathered(
    db
      .select({ key: outcomes.sessionId, value: outcomes.text })
      .from(outcomes)
      .where(sql`${outcomes.sessionId} IN ${keyList(ids)}`)
      .orderBy(asc(outcomes.sessionId), asc(outcomes.position))
      .all(),
  );
}

/**
 * The text by which each of these sessions (at most some hundreds at once) is found, in a few statements whatever their
 * number. Reads what stands in the tables, so the sessions' parts must be there.
 */
export function loadSessionTexts(db: Db, of: SpokenOf[]): (session: SpokenOf) => SessionText {
  const ids = of.map(({ id }) => id);
  const [bodies, people, places] = [loadBodies(db, of), loadPeople(db, of), loadPlaces(db, of)];
  const [about, agreed, shown] = [loadTopics(db, ids), loadOutcomes(db, ids), loadAttachmentLines(db, ids)];
  return (session) => {
    const { id, ordinal, held, planned, summary } = session;
    const date = held ?? planned;
    return {
      title: [
        ordinal === null ? "" : formatOrdinal(ordinal),
        ...bodies(session),
        date ? formatPartialDate(date) : "",
      ],
      people: people(session),
      place: places(session),
      topics: about(id),
      outcomes: agreed(id),
      summary: [summary ?? "", ...shown(id)],
    };
  };
}
