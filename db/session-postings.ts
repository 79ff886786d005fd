import { type SQL, sql } from "drizzle-orm";
import { leadingRoles } from "@/domain/appearance";
import { vagueDays } from "./session-ranges";

/** That a session, by its chronological key, is found under a value of a filter. */
export type Posting = { facet: string; value: string; chrono: number };

/**
 * `WITH ... SELECT facet, value, chrono`: every posting of one session, or of all of them when `sessionId` is null; no row
 * comes twice, and deleted sessions have none. This is the one place that says what is posted where. A group that states no
 * parties has those of its nearest ancestor that does.
 */
export function selectPostings(sessionId: string | null): SQL {
  const which = sessionId === null ? sql`` : sql` AND s.id = ${sessionId}`;
  const each = (facet: string, value: string, joins = "", condition = sql`1`) =>
    sql`SELECT ${sql.raw(`'${facet}' AS facet, ${value} AS value`)}, s.chrono AS chrono FROM sessions s ${sql.raw(joins)}
      WHERE s.deleted_at IS NULL${which} AND ${sql.raw(value)} IS NOT NULL AND ${condition}`;
  const present = "JOIN appearances a ON a.session_id = s.id";
  const there = "JOIN venues v ON v.id = s.venue_id";
  const arms = [
    each("all", "''"),
    each("vague", "''", "", sql`s.reach_days > ${vagueDays}`),
    each("lane", "s.group_id"),
    each(
      "group",
      "l.ancestor_id",
      "JOIN own o ON o.session_id = s.id JOIN line l ON l.group_id = o.group_id",
    ),
    each("chair", "a.person_id", present, sql`a.role IN ${[...leadingRoles]}`),
    each("person", "a.person_id", present),
    each("venue", "s.venue_id"),
    each("city", "v.city_key", there),
    each("country", "v.country", there),
    each(
      "party",
      "g.party_id",
      `JOIN own o ON o.session_id = s.id JOIN bearer b ON b.group_id = o.group_id
        JOIN group_parties g ON g.group_id = b.at_id`,
    ),
    each("party", "a.party_id", present),
    each("party", "s.host_id"),
    each("status", "s.status"),
    each("format", "s.format"),
    // Which zones sessions state themselves, for the day at each of them (db/venue-day.ts).
    each("zone", "s.time_zone"),
    each("topic", "t.topic_id", "JOIN session_topics t ON t.session_id = s.id"),
  ];
  return sql`WITH RECURSIVE
    own(session_id, group_id) AS (
      SELECT s.id, s.group_id FROM sessions s WHERE s.deleted_at IS NULL${which}
      UNION SELECT s.id, j.group_id FROM sessions s JOIN session_joint_groups j ON j.session_id = s.id
        WHERE s.deleted_at IS NULL${which}),
    line(group_id, ancestor_id) AS (
      SELECT DISTINCT group_id, group_id FROM own
      UNION SELECT line.group_id, g.parent_id FROM line JOIN groups g ON g.id = line.ancestor_id
        WHERE g.parent_id IS NOT NULL),
    bearer(group_id, at_id) AS (
      SELECT DISTINCT group_id, group_id FROM own
      UNION SELECT b.group_id, g.parent_id FROM bearer b JOIN groups g ON g.id = b.at_id
        WHERE g.parent_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM group_parties p WHERE p.group_id = b.at_id))
    ${sql.join(arms, sql` UNION `)}`;
}
