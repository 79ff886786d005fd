import { and, asc, desc, eq, gt, inArray, isNull, lt, ne, type SQL } from "drizzle-orm";
import { dayNumber, reach } from "@/domain/date-span";
import type { SessionSummary } from "@/domain/session";
import { plannedStatuses } from "@/domain/session-status";
import { type Db, getDb } from "../client";
import { loadSummaries } from "../rows";
import { groups } from "../schema/bodies";
import { sessions } from "../schema/sessions";
import type { Likeness } from "./duplicates";

/** A session whose number and date contradict those of another; `isEarlier`: it lies before that one and has a higher number. */
export type OutOfOrder = { session: SessionSummary; isEarlier: boolean };

/**
 * The sessions of the group that contradict a number and date: of those wholly before the date that with the highest
 * number, where it is higher, and of those wholly after it that with the lowest, where it is lower; at most one of each.
 * Only sessions held or still planned count. `self` is the id of the session itself, if it is in the register; `now` is in
 * epoch milliseconds.
 */
export async function findOutOfOrder(
  likeness: Likeness,
  self: string | null,
  now: number,
): Promise<OutOfOrder[]> {
  return outOfOrderOf(getDb(), likeness, self, now);
}

/** The same within a transaction. */
export function outOfOrderOf(
  db: Db,
  { group, ordinal, date }: Likeness,
  self: string | null,
  now: number,
): OutOfOrder[] {
  const span = date === null ? null : reach(date);
  if (ordinal === null || span === null) return [];
  const first = (condition: SQL | undefined, order: SQL) =>
    db
      .select({ chrono: sessions.chrono })
      .from(sessions)
      .innerJoin(groups, eq(groups.id, sessions.groupId))
      .where(
        and(
          eq(groups.slug, group),
          isNull(sessions.deletedAt),
          inArray(sessions.status, ["held", ...plannedStatuses]),
          self === null ? undefined : ne(sessions.id, self),
          condition,
        ),
      )
      .orderBy(order)
      .limit(1)
      .all();
  const [earliest, latest] = [dayNumber(span.earliest), dayNumber(span.latest)];
  const before = first(
    and(gt(sessions.ordinal, ordinal), lt(sessions.reachTo, earliest)),
    desc(sessions.ordinal),
  );
  const after = first(
    and(lt(sessions.ordinal, ordinal), gt(sessions.reachFrom, latest)),
    asc(sessions.ordinal),
  );
  const chronos = [...before, ...after].map(({ chrono }) => chrono);
  return loadSummaries(db, chronos, now).map((session) => ({
    session,
    isEarlier: before.some(({ chrono }) => chrono === session.chrono),
  }));
}
