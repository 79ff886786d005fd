import { type SQL, sql } from "drizzle-orm";
import type { RecordUses } from "@/domain/record-uses";
import type { RecordKind } from "@/domain/revision";
import type { Db } from "./client";

/** Sessions, by the lists under which they are found; a group's are also those of its sub-groups, which name it above. */
const posted = (facet: string, id: string) =>
  sql`SELECT 'session' AS kind, count FROM posting_counts WHERE facet = ${facet} AND value = ${id}`;

const queries: Record<Exclude<RecordKind, "session">, (id: string) => SQL[]> = {
  group: (id) => [
    posted("group", id),
    sql`SELECT 'group', count(*) FROM groups
      WHERE (parent_id = ${id} OR predecessor_id = ${id}) AND deleted_at IS NULL`,
  ],
  person: (id) => [posted("person", id)],
  venue: (id) => [posted("venue", id)],
  topic: (id) => [posted("topic", id)],
  party: (id) => [
    posted("party", id),
    sql`SELECT 'group', count(*) FROM groups g
      WHERE g.deleted_at IS NULL AND EXISTS (SELECT 1 FROM group_parties p WHERE p.group_id = g.id AND p.party_id = ${id})`,
    sql`SELECT 'person', count(*) FROM people WHERE party_id = ${id} AND deleted_at IS NULL`,
    sql`SELECT 'source', count(*) FROM sources WHERE issuing_side_id = ${id} AND deleted_at IS NULL`,
  ],
  source: (id) => [
    sql`SELECT 'session' AS kind, count(*) AS count FROM sessions s WHERE s.deleted_at IS NULL AND s.id IN (
      SELECT record_id FROM citations WHERE source_id = ${id} AND record_kind = 'session'
      UNION SELECT session_id FROM outcomes WHERE evidence_source_id = ${id}
      UNION SELECT session_id FROM session_attachments WHERE source_id = ${id})`,
  ],
};

/** How many records that are not removed name one, by kind; {} for a session, which no page shows by name as its own. */
export function countUses(db: Db, kind: RecordKind, id: string): RecordUses {
  if (kind === "session") return {};
  const rows = db.all<{ kind: RecordKind; count: number }>(sql.join(queries[kind](id), sql` UNION ALL `));
  return Object.fromEntries(rows.flatMap((row) => (row.count > 0 ? [[row.kind, row.count]] : [])));
}
