import { and, eq, isNull, ne, sql } from "drizzle-orm";
import { mostAttachments } from "@/domain/attachment";
import type { FieldError } from "@/domain/command-outcome";
import { quoted } from "@/domain/form-part";
import type {
  GroupState,
  PartyState,
  RecordStates,
  SessionState,
  SourceState,
  TopicState,
} from "@/domain/record-state";
import type { RecordKind } from "@/domain/revision";
import { syndicationFaults } from "./citation-rules";
import type { Db } from "./client";
import { keyList } from "./key-list";
import { Refusal } from "./refusal";
import { parties } from "./schema/bodies";
import { topics } from "./schema/directory";
import { sources } from "./schema/evidence";
import { topicKey } from "./states/plain-states";

function groupFaults(tx: Db, { id, parentId, predecessorId }: GroupState): FieldError[] {
  const faults: FieldError[] = [];
  const isBelow =
    parentId !== null &&
    tx.get(sql`WITH RECURSIVE above(id) AS (
        SELECT ${parentId} UNION SELECT g.parent_id FROM groups g JOIN above a ON g.id = a.id WHERE g.parent_id IS NOT NULL)
      SELECT id FROM above WHERE id = ${id}`) !== undefined;
  if (isBelow)
    faults.push({
      field: "parent",
      message: "A group cannot stand under itself or under one of its own sub-groups.",
    });
  if (predecessorId === id) faults.push({ field: "predecessor", message: "A group cannot follow itself." });
  return faults;
}

function partyFaults(tx: Db, { id, iso }: PartyState): FieldError[] {
  if (iso === null) return [];
  const other = tx
    .select({ name: parties.shortName })
    .from(parties)
    .where(and(eq(parties.iso, iso), ne(parties.id, id), isNull(parties.deletedAt)))
    .get();
  return other ? [{ field: "iso", message: `${iso} is the code of ${quoted(other.name)} already.` }] : [];
}

function topicFaults(tx: Db, { id, name }: TopicState): FieldError[] {
  const other = tx
    .select({ name: topics.name })
    .from(topics)
    .where(and(eq(topics.key, topicKey(name)), ne(topics.id, id)))
    .get();
  return other ? [{ field: "name", message: `There is a topic ${quoted(other.name)} already.` }] : [];
}

function sourceFaults(tx: Db, state: SourceState): FieldError[] {
  const { id, url } = state;
  const circles = syndicationFaults(tx, state);
  if (url === null) return circles;
  const other = tx
    .select({ publisher: sources.publisher, title: sources.title })
    .from(sources)
    .where(and(eq(sources.url, url), ne(sources.id, id)))
    .get();
  const name = other && [other.publisher, other.title].filter(Boolean).join(", ");
  const message = `This address is that of ${quoted(name ?? "")} already.`;
  return name ? [{ field: "url", message }, ...circles] : circles;
}

function outcomeFaults(tx: Db, { id, outcomes }: SessionState): FieldError[] {
  const ids = outcomes.map((outcome) => outcome.id);
  if (ids.length === 0) return [];
  const others = tx.all<{ id: string }>(
    sql`SELECT id FROM outcomes WHERE id IN ${keyList(ids)} AND session_id <> ${id}`,
  );
  const elsewhere = new Set(others.map((other) => other.id));
  return ids.flatMap((each, at) => {
    const field = `outcomes.${at}.id`;
    if (elsewhere.has(each)) return [{ field, message: "This outcome belongs to another session." }];
    return ids.indexOf(each) < at ? [{ field, message: "This outcome stands here twice." }] : [];
  });
}

function attachmentFaults({ attachments }: SessionState): FieldError[] {
  const twice = attachments.find(({ hash }, at) => attachments.findIndex((each) => each.hash === hash) < at);
  const first = attachments.find(({ hash }) => hash === twice?.hash);
  if (first)
    return [{ field: "file", message: `This file is attached already, as ${quoted(first.caption)}.` }];
  if (attachments.length <= mostAttachments) return [];
  return [{ field: "file", message: `A session holds at most ${mostAttachments} photographs and papers.` }];
}

/** Throws a Refusal where a state that is about to be written breaks a rule that only the register can tell. */
export function keepRules<Kind extends RecordKind>(tx: Db, kind: Kind, state: RecordStates[Kind]): void {
  const faults =
    kind === "session"
      ? [...outcomeFaults(tx, state as SessionState), ...attachmentFaults(state as SessionState)]
      : kind === "group"
        ? groupFaults(tx, state as GroupState)
        : kind === "party"
          ? partyFaults(tx, state as PartyState)
          : kind === "topic"
            ? topicFaults(tx, state as TopicState)
            : kind === "source"
              ? sourceFaults(tx, state as SourceState)
              : [];
  if (faults.length > 0) throw new Refusal(faults);
}
