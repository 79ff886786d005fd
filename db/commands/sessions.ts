import { eq } from "drizzle-orm";
import type { Outcome } from "@/domain/command-outcome";
import { formatOrdinal } from "@/domain/ordinal";
import type { SessionState } from "@/domain/record-state";
import type { SessionChange, SessionInput } from "@/domain/session-input";
import { undatedHeldReason } from "@/domain/undated-held";
import { keepCitationRules, keepSyndicationRules } from "../citation-rules";
import type { Db } from "../client";
import { permitted } from "../deciding";
import { newRecord } from "../record";
import { Refusal } from "../refusal";
import { type Authorship, appendRevision } from "../revision";
import { groups } from "../schema/bodies";
import { resolveSession } from "../session-references";
import { readSessionState, writeSessionState } from "../states/session-state";
import { type Changed, changeState, type Seen } from "./records";

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
  const { slug: _, ...fields } = input;
  // Every field of an input is there, so all of a session's are but its files, which are attached once it is there.
  type Written = Omit<SessionState, keyof ReturnType<typeof newRecord> | "attachments">;
  const written = resolveSession(tx, fields, by) as Written;
  const group = tx.select({ slug: groups.slug }).from(groups).where(eq(groups.id, written.groupId)).get();
  const record = newRecord(tx, "session", slugOf(input, group?.slug ?? ""));
  const jointIds = written.jointIds.filter((id) => id !== written.groupId);
  const state = { ...record, ...written, jointIds, attachments: [] };
  writeSessionState(tx, state);
  appendRevision(tx, "session", state, by);
  return { id: record.id, slug: record.slug };
}

/**
 * Adds a session with its first revision, and with it every group, person, venue, topic and source that it says to create.
 * `invalid` with the path of each wrong reference, and nothing written, when one is missing or was removed, or where a source
 * disagrees without a reason or is syndicated in a circle. A session that comes from a register is taken `asRecorded`, with
 * disagreements for which no reason was ever recorded, and with dates as its source prints them.
 */
export async function addSession(
  input: SessionInput,
  by: Authorship,
  { asRecorded }: { asRecorded: boolean } = { asRecorded: false },
): Promise<Outcome<{ id: string; slug: string }>> {
  return permitted(by, "write records", (tx) => {
    const added = insertSession(tx, input, by);
    const keep = asRecorded ? keepSyndicationRules : keepCitationRules;
    keep(tx, [], readSessionState(tx, added.id)?.citations ?? []);
    return { kind: "done", value: added };
  });
}

function requireHeldDate(base: SessionState, { status, held }: SessionChange): void {
  const isUnsaid = held === undefined && undatedHeldReason(base, { ...base, status: status ?? base.status });
  if (!isUnsaid) return;
  const message = "Say when the session was held, or that its date is not known.";
  throw new Refusal([{ field: "held", message }]);
}

/** The fields of a session's state that a change of it gives, with what it names that is new added; a Refusal as updateSession tells. */
export function changedFields(
  tx: Db,
  base: SessionState,
  change: SessionChange,
  by: Authorship,
): Partial<SessionState> {
  requireHeldDate(base, change);
  const fields = resolveSession(tx, change, by);
  if (fields.citations) keepCitationRules(tx, base.citations, fields.citations);
  return fields;
}

/**
 * Changes the fields of a session that `change` holds, as seen at `version`, and adds what it names that is new. Whatever
 * somebody else changed since is kept; a conflict where both changed the same field, unless the writer chose whose counts.
 * `not-found` when there is none or it was removed; `invalid` with the path of each wrong reference, or at `held` where a
 * session becomes a held one and the change does not say when, not even with null.
 */
export async function updateSession(
  slugOrId: string,
  change: SessionChange,
  seen: Seen,
  by: Authorship,
): Promise<Outcome<Changed>> {
  const fieldsOf = (tx: Db, base: SessionState) => changedFields(tx, base, change, by);
  return changeState("session", slugOrId, seen, fieldsOf, by);
}
