import { sql } from "drizzle-orm";
import type { RecordKind } from "@/domain/revision";
import type { Db } from "./client";

type Referring = { kind: RecordKind; id: string };

/** The kinds of record that can be merged. */
export const mergeableKinds = ["group", "person", "venue", "topic", "source"] as const;
export type MergeableKind = (typeof mergeableKinds)[number];

const queries: Record<MergeableKind, (id: string) => ReturnType<typeof sql>> = {
  group: (id) => sql`SELECT 'session' AS kind, id FROM sessions WHERE group_id = ${id}
    UNION SELECT 'session', session_id FROM session_joint_groups WHERE group_id = ${id}
    UNION SELECT 'group', id FROM groups WHERE parent_id = ${id} OR predecessor_id = ${id}`,
  person: (id) =>
    sql`SELECT DISTINCT 'session' AS kind, session_id AS id FROM appearances WHERE person_id = ${id}`,
  venue: (id) => sql`SELECT 'session' AS kind, id FROM sessions WHERE venue_id = ${id}`,
  topic: (id) => sql`SELECT 'session' AS kind, session_id AS id FROM session_topics WHERE topic_id = ${id}`,
  source: (id) => sql`SELECT record_kind AS kind, record_id AS id FROM citations WHERE source_id = ${id}
    UNION SELECT 'session', session_id FROM outcomes WHERE evidence_source_id = ${id}
    UNION SELECT 'session', session_id FROM session_attachments WHERE source_id = ${id}`,
};

/** Every record that refers to one, removed ones included, each once. */
export function referringRecords(tx: Db, kind: MergeableKind, id: string): Referring[] {
  return tx.all<Referring>(queries[kind](id));
}
