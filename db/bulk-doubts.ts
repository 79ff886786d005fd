import { sql } from "drizzle-orm";
import { duplicateNotice, orderNotice } from "@/domain/duplicate-notice";
import { formatOrdinal } from "@/domain/ordinal";
import { todayIn } from "@/domain/phase";
import type { SessionState } from "@/domain/record-state";
import { futureHeldReason, isRevived, otherPartiesReason, statusDoubts } from "@/domain/session-sense";
import { undatedHeldReason } from "@/domain/undated-held";
import type { Db } from "./client";
import { loadGroupRefs } from "./group-refs";
import { keyList } from "./key-list";
import { duplicatesOf } from "./queries/duplicates";
import { outOfOrderOf } from "./queries/out-of-order";

/** What a change of many makes of one session. */
export type SessionChangePair = { before: SessionState; after: SessionState };

/** A session, by id, with a sentence about it. */
export type SessionReason = { id: string; reason: string };

function venueZones(db: Db, changes: readonly SessionChangePair[]): Map<string, string | null> {
  const ids = [...new Set(changes.flatMap(({ after }) => after.venueId ?? []))];
  const rows = db.all<{ id: string; zone: string | null }>(
    sql`SELECT id, time_zone AS zone FROM venues WHERE id IN ${keyList(ids)}`,
  );
  return new Map(rows.map(({ id, zone }) => [id, zone]));
}

function zoneReason({ before, after }: SessionChangePair, zone: string | null): string | null {
  const isTimed = after.startTime !== null || after.endTime !== null;
  if (!isTimed || zone !== null || before.venueId === after.venueId) return null;
  return "It has a time of day, which needs a time zone, and the register does not know that of this venue: change it on its own page.";
}

/** The number of a session that others of the change, from other bodies, bring into the same body. */
function broughtTwice(
  changes: readonly SessionChangePair[],
  { before, after }: SessionChangePair,
): string | null {
  const isTwice = changes.some(
    (other) =>
      other.before.id !== before.id &&
      other.after.groupId === after.groupId &&
      other.after.ordinal === after.ordinal &&
      other.before.groupId !== before.groupId &&
      other.before.groupId !== other.after.groupId,
  );
  if (after.ordinal === null || !isTwice) return null;
  return `Another of these sessions would be the ${formatOrdinal(after.ordinal)} meeting of the same body too.`;
}

/**
 * What the form of each session would say to a change of many: why it would refuse it, and what it would have confirmed first,
 * in sentences, several for one session where there are. `now` is in epoch milliseconds.
 */
export function bulkDoubts(
  db: Db,
  changes: readonly SessionChangePair[],
  now: number,
): { refused: SessionReason[]; doubts: SessionReason[] } {
  const zones = venueZones(db, changes);
  const refs = loadGroupRefs(
    db,
    changes.flatMap(({ before, after }) => [before.groupId, after.groupId]),
  );
  const refused: SessionReason[] = [];
  const doubts: SessionReason[] = [];
  for (const change of changes) {
    const { before, after } = change;
    const zone = after.timeZone ?? zones.get(after.venueId ?? "") ?? null;
    const today = todayIn(zone, now);
    const isNewStatus = before.status !== after.status;
    const reason =
      undatedHeldReason(before, after) ??
      (isNewStatus ? futureHeldReason(after.status, after.held, today) : null) ??
      zoneReason(change, zone);
    if (reason) {
      refused.push({ id: before.id, reason });
      continue;
    }
    const isMoved = before.groupId !== after.groupId;
    const [from, into] = [refs.get(before.groupId), refs.get(after.groupId)];
    const found = [...statusDoubts(before, after, today)];
    if (isMoved && from && into) found.push(...[otherPartiesReason(from, into) ?? []].flat());
    if (isMoved) found.push(...[broughtTwice(changes, change) ?? []].flat());
    if ((isMoved || isRevived(before, after)) && into) {
      const likeness = { group: into.slug, ordinal: after.ordinal, date: after.held ?? after.planned };
      const alike = duplicatesOf(db, likeness, now).filter(({ session }) => session.id !== before.id);
      const contrary = outOfOrderOf(db, likeness, before.id, now);
      const notices = [
        ...alike.map(duplicateNotice),
        ...contrary.map((each) => orderNotice(each, after.ordinal ?? 0)),
      ];
      found.push(...notices.map((notice) => `${notice.title} ${notice.reason}`));
    }
    doubts.push(...found.map((each) => ({ id: before.id, reason: each })));
  }
  return { refused, doubts };
}
