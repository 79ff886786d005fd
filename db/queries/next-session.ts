import { eq, inArray } from "drizzle-orm";
import { type NextSession, suggestNextSession } from "@/domain/next-session";
import { getDb } from "../client";
import { loadGroupRefs } from "../group-refs";
import { loadSummaries } from "../rows";
import { groups, parties } from "../schema/bodies";
import { sessions } from "../schema/sessions";
import { loadSeriesRows } from "../series-rows";

const mostRecent = 12;

/**
 * What the next session of a group is likely to be, from the last twelve of its series; null when there is no such group or it was
 * removed. `now` is in epoch milliseconds.
 */
export async function getNextSession(groupSlug: string, now: number): Promise<NextSession | null> {
  const db = getDb();
  const group = db.select().from(groups).where(eq(groups.slug, groupSlug)).get();
  const ref = group && group.deletedAt === null ? loadGroupRefs(db, [group.id]).get(group.id) : undefined;
  if (!group || !ref) return null;
  const chronos = loadSeriesRows(db, group.id)
    .slice(-mostRecent)
    .map(({ chrono }) => chrono)
    .reverse();
  const hosts = db
    .select({ chrono: sessions.chrono, slug: parties.slug, shortName: parties.shortName, iso: parties.iso })
    .from(sessions)
    .innerJoin(parties, eq(parties.id, sessions.hostId))
    .where(inArray(sessions.chrono, chronos))
    .all();
  const hostOf = new Map(hosts.map(({ chrono, ...party }) => [chrono, party]));
  const recent = loadSummaries(db, chronos, now).map((session) => ({
    ...session,
    host: hostOf.get(session.chrono) ?? null,
  }));
  return suggestNextSession({ parties: ref.parties, rotation: group.rotation }, recent);
}
