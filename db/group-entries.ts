import { asc, inArray } from "drizzle-orm";
import { dayNumber } from "@/domain/date-span";
import type { GroupEntry } from "@/domain/directory";
import { todayIn } from "@/domain/phase";
import { firstChrono } from "./chronology";
import type { Db } from "./client";
import { loadGroupRefs } from "./group-refs";
import { hasUndatedPlan, latestHeld, nextPlanned, sessionCount } from "./posted-sessions";
import { publicGroupRef } from "./rows";
import { groups } from "./schema/bodies";

/**
 * The directory entries of these groups in tree order, deleted ones too; unknown ids are left out. `last` is the latest
 * session known to have been held, `nextPlanned` the first planned one that is dated and not over. `now` is in epoch milliseconds.
 */
export function loadGroupEntries(db: Db, ids: string[], now: number): GroupEntry[] {
  if (ids.length === 0) return [];
  const refs = loadGroupRefs(db, ids);
  const rows = db
    .select({
      id: groups.id,
      kind: groups.kind,
      status: groups.status,
      sessions: sessionCount("lane", groups.id),
      last: latestHeld("lane", groups.id),
      nextPlanned: nextPlanned("lane", groups.id, firstChrono(dayNumber(todayIn(null, now)))),
      undatedPlan: hasUndatedPlan("lane", groups.id),
    })
    .from(groups)
    .where(inArray(groups.id, ids))
    .orderBy(asc(groups.laneOrder))
    .all();
  return rows.flatMap(({ id, undatedPlan, ...row }) => {
    const ref = refs.get(id);
    if (!ref) return [];
    const parties = ref.rootParties.length > 0 ? ref.rootParties : ref.parties;
    return {
      ...publicGroupRef(ref),
      depth: ref.path.length - 1,
      parties,
      ...row,
      hasUndatedPlan: undatedPlan === 1,
    };
  });
}
