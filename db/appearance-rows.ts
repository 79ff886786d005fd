import { asc, eq, inArray, sql } from "drizzle-orm";
import { type Appearance, leadingRoles } from "@/domain/appearance";
import type { Db } from "./client";
import { keyList } from "./key-list";
import { appearances, parties, people } from "./schema";

/**
 * The appearances at these sessions by session id, in the order entered; `leading` keeps only co-chairs, chairs and heads
 * of delegation. Sessions without any are left out.
 */
export function loadAppearances(db: Db, sessionIds: string[], leading: boolean): Map<string, Appearance[]> {
  const rows = db
    .select({
      sessionId: appearances.sessionId,
      personSlug: people.slug,
      personName: people.displayName,
      nameAsPrinted: appearances.nameAsPrinted,
      partySlug: parties.slug,
      partyName: parties.shortName,
      partyIso: parties.iso,
      role: appearances.role,
      rank: appearances.rank,
      post: appearances.post,
      organisation: appearances.organisation,
    })
    .from(appearances)
    .leftJoin(people, eq(people.id, appearances.personId))
    .leftJoin(parties, eq(parties.id, appearances.partyId))
    .where(
      sql`${appearances.sessionId} IN ${keyList(sessionIds)}${leading ? sql` AND ${inArray(appearances.role, [...leadingRoles])}` : sql``}`,
    )
    .orderBy(asc(appearances.sessionId), asc(appearances.position))
    .all();
  const found = new Map<string, Appearance[]>();
  for (const row of rows) {
    const list = found.get(row.sessionId) ?? [];
    list.push({
      person: row.personSlug === null ? null : { slug: row.personSlug, name: row.personName ?? "" },
      nameAsPrinted: row.nameAsPrinted,
      party:
        row.partySlug === null
          ? null
          : { slug: row.partySlug, shortName: row.partyName ?? "", iso: row.partyIso },
      role: row.role,
      rank: row.rank,
      post: row.post,
      organisation: row.organisation,
    });
    found.set(row.sessionId, list);
  }
  return found;
}
