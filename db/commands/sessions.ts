import { eq } from "drizzle-orm";
import type { Outcome } from "@/domain/command-outcome";
import { formatOrdinal } from "@/domain/ordinal";
import type { SessionInput } from "@/domain/session-input";
import { nextChrono } from "../chronology";
import { type Db, writing } from "../client";
import { newRecord } from "../record";
import { refusing } from "../refusal";
import { type Authorship, appendRevision } from "../revision";
import { groups } from "../schema/bodies";
import { venues } from "../schema/directory";
import { sessions } from "../schema/sessions";
import { sessionDays } from "../session-days";
import { indexSession } from "../session-index";
import { insertSessionParts } from "../session-parts";
import { resolveReferences } from "../session-references";

function slugOf(input: SessionInput, groupSlug: string): string {
  const date = input.held ?? input.planned;
  const year = date?.match(/\d{4}/)?.[0] ?? "undated";
  return (
    input.slug ??
    [groupSlug, input.ordinal === null ? null : formatOrdinal(input.ordinal), year].filter(Boolean).join(" ")
  );
}

/** Adds a session within a transaction, with everything it names that is new; a Refusal when a reference is missing. */
export function insertSession(tx: Db, input: SessionInput, by: Authorship): { id: string; slug: string } {
  const references = resolveReferences(tx, input, by);
  const { groupId, venueId, hostId, ...parts } = references;
  const group = tx.select().from(groups).where(eq(groups.id, groupId)).get();
  if (!group) throw new Error(`no group ${groupId}`);
  const venueZone = venueId
    ? tx.select({ zone: venues.timeZone }).from(venues).where(eq(venues.id, venueId)).get()?.zone
    : null;
  const date = input.held ?? input.planned;
  const {
    ordinal,
    ordinalBasis,
    planned,
    held,
    startTime,
    endTime,
    timeZone,
    status,
    format,
    summary,
    note,
  } = input;
  const stated = {
    ordinal,
    ordinalBasis,
    planned,
    held,
    startTime,
    endTime,
    timeZone,
    status,
    format,
    summary,
    note,
  };
  const record = newRecord(tx, "session", slugOf(input, group.slug));
  tx.insert(sessions)
    .values({
      ...record,
      ...stated,
      groupId,
      venueId,
      hostId,
      ...sessionDays(date),
      chrono: nextChrono(tx, date, ordinal),
      laneOrder: group.laneOrder,
      zone: timeZone ?? venueZone ?? null,
    })
    .run();
  insertSessionParts(tx, record.id, parts);
  indexSession(tx, record.id);
  const snapshot = { ...record, ...stated, ...references };
  appendRevision(tx, { kind: "session", id: record.id, version: 1, at: record.createdAt, snapshot }, by);
  return { id: record.id, slug: record.slug };
}

/**
 * Adds a session with its first revision, and with it every group, person, venue, topic and source that it says to create.
 * `invalid` with the path of each wrong reference, and nothing written, when one is missing or was removed.
 */
export async function addSession(
  input: SessionInput,
  by: Authorship,
): Promise<Outcome<{ id: string; slug: string }>> {
  return refusing(() => writing((tx) => insertSession(tx, input, by)));
}
