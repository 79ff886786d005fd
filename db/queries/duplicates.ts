import { and, desc, eq, gte, inArray, isNull, lte, or } from "drizzle-orm";
import { dayNumber, reach } from "@/domain/date-span";
import type { SessionSummary } from "@/domain/session";
import { plannedStatuses } from "@/domain/session-status";
import { type Db, getDb } from "../client";
import { loadSummaries } from "../rows";
import { groups } from "../schema/bodies";
import { sessions } from "../schema/sessions";

/** What the session to be added says of itself; `group` is a slug, `date` a partial date. */
export type Likeness = { group: string; ordinal: number | null; date: string | null };

/** A session that may be the same one, and what makes it likely; `bothOpen`: neither has a date or a number. */
export type LikelyDuplicate = {
  session: SessionSummary;
  sameOrdinal: boolean;
  sameDates: boolean;
  bothOpen: boolean;
};

const isOpen = and(
  isNull(sessions.ordinal),
  isNull(sessions.held),
  isNull(sessions.planned),
  inArray(sessions.status, plannedStatuses),
);

/**
 * The sessions of the group that bear the same number or whose dates overlap, newest first, at most five; where neither
 * number nor date is stated, those still planned that state neither. Removed ones are left out. `now` is in epoch
 * milliseconds.
 */
export async function findDuplicates(likeness: Likeness, now: number): Promise<LikelyDuplicate[]> {
  return duplicatesOf(getDb(), likeness, now);
}

/** The same within a transaction. */
export function duplicatesOf(db: Db, likeness: Likeness, now: number): LikelyDuplicate[] {
  const { ordinal, date } = likeness;
  const bothOpen = ordinal === null && date === null;
  const span = date === null ? null : reach(date);
  const [from, to] = span ? [dayNumber(span.earliest), dayNumber(span.latest)] : [0, -1];
  const overlaps = span ? and(lte(sessions.reachFrom, to), gte(sessions.reachTo, from)) : undefined;
  const rows = db
    .select({
      chrono: sessions.chrono,
      ordinal: sessions.ordinal,
      from: sessions.reachFrom,
      to: sessions.reachTo,
    })
    .from(sessions)
    .innerJoin(groups, eq(groups.id, sessions.groupId))
    .where(
      and(
        eq(groups.slug, likeness.group),
        isNull(sessions.deletedAt),
        bothOpen ? isOpen : or(ordinal === null ? undefined : eq(sessions.ordinal, ordinal), overlaps),
      ),
    )
    .orderBy(desc(sessions.chrono))
    .limit(5)
    .all();
  const summaries = loadSummaries(
    db,
    rows.map(({ chrono }) => chrono),
    now,
  );
  return summaries.flatMap((session) => {
    const row = rows.find(({ chrono }) => chrono === session.chrono);
    const sameDates = row?.from != null && row.to != null && row.from <= to && row.to >= from;
    const sameOrdinal = ordinal !== null && session.ordinal === ordinal;
    return [{ session, sameOrdinal, sameDates, bothOpen }];
  });
}
