import { type SQL, sql } from "drizzle-orm";
import { dayNumber } from "@/domain/date-span";
import { todayIn } from "@/domain/phase";
import type { Db } from "./client";
import { venues } from "./schema/directory";

/**
 * SQL for the day number of today where a session `s` is held: the day of UTC, but for zones that are a day ahead or
 * behind at `now` (epoch milliseconds).
 */
export function todayAtVenue(db: Pick<Db, "all">, now: number): SQL {
  const base = dayNumber(todayIn(null, now));
  const zones = db.all<{ zone: string }>(sql`
    SELECT time_zone AS zone FROM ${venues} WHERE time_zone IS NOT NULL
    UNION SELECT value FROM posting_counts WHERE facet = 'zone' AND count > 0`);
  const arms = zones.flatMap(({ zone }) => {
    const day = dayNumber(todayIn(zone, now));
    return day === base ? [] : [sql`WHEN ${zone} THEN ${day}`];
  });
  return arms.length ? sql`CASE s.zone ${sql.join(arms, sql` `)} ELSE ${base} END` : sql`${base}`;
}
