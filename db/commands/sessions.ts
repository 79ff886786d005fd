import { eq } from "drizzle-orm";
import type { FieldError, Outcome } from "@/domain/command-outcome";
import { dateSpan, dayNumber, reach } from "@/domain/date-span";
import { formatOrdinal } from "@/domain/ordinal";
import type { SessionInput } from "@/domain/session-input";
import { nextChrono } from "../chronology";
import { type Db, writing } from "../client";
import { newRecord } from "../record";
import { Refusal, referTo, refusing } from "../refusal";
import { type Authorship, appendRevision } from "../revision";
import { groups, sessions, venues } from "../schema";
import { indexSession } from "../session-index";
import { insertSessionParts } from "../session-parts";
import { insertGroup } from "./groups";
import { insertVenue } from "./venues";

function daysOf(date: string | null) {
  const none = { earliestDay: null, latestDay: null, reachFrom: null, reachTo: null, reachDays: null };
  if (date === null) return none;
  const { earliest, latest } = dateSpan(date);
  const around = reach(date);
  const reachFrom = dayNumber(around.earliest);
  const reachTo = dayNumber(around.latest);
  return {
    earliestDay: earliest === null ? null : dayNumber(earliest),
    latestDay: latest === null ? null : dayNumber(latest),
    reachFrom,
    reachTo,
    reachDays: reachTo - reachFrom,
  };
}

/** Runs the steps that resolve references one by one and refuses once, with everything that was wrong. */
function resolveReferences(tx: Db, input: SessionInput, by: Authorship) {
  const errors: FieldError[] = [];
  const attempt = (resolve: () => string | null): string | null => {
    try {
      return resolve();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      errors.push(...error.errors);
      return null;
    }
  };
  const { group, venue, host } = input;
  const groupId = attempt(() =>
    "slug" in group ? referTo(tx, "group", group.slug, "group") : insertGroup(tx, group.create, by).id,
  );
  const venueId = attempt(() => {
    if (!venue) return null;
    return "slug" in venue ? referTo(tx, "venue", venue.slug, "venue") : insertVenue(tx, venue.create, by).id;
  });
  const hostId = attempt(() => (host ? referTo(tx, "party", host, "host") : null));
  if (errors.length || !groupId) throw new Refusal(errors);
  return { groupId, venueId, hostId };
}

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
  const ids = resolveReferences(tx, input, by);
  const group = tx.select().from(groups).where(eq(groups.id, ids.groupId)).get();
  if (!group) throw new Error(`no group ${ids.groupId}`);
  const venueZone = ids.venueId
    ? tx.select({ zone: venues.timeZone }).from(venues).where(eq(venues.id, ids.venueId)).get()?.zone
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
      ...ids,
      ...daysOf(date),
      chrono: nextChrono(tx, date, ordinal),
      laneOrder: group.laneOrder,
      zone: timeZone ?? venueZone ?? null,
    })
    .run();
  const jointIds = insertSessionParts({ tx, sessionId: record.id, input, by });
  indexSession(tx, record.id, jointIds);
  const snapshot = { ...input, ...record, ...ids };
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
