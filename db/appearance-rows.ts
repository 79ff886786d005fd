import { sql } from "drizzle-orm";
import { type Appearance, leadingRoles } from "@/domain/appearance";
import type { Db } from "./client";
import { keyList } from "./key-list";
import type { appearances } from "./schema/sessions";

type AppearanceRow = Pick<
  typeof appearances.$inferSelect,
  "sessionId" | "nameAsPrinted" | "role" | "rank" | "post" | "organisation"
> &
  Record<
    "personSlug" | "personName" | "personDeletedAt" | "partySlug" | "partyName" | "partyIso",
    string | null
  >;

// As SQL for the reason that facet-labels.ts gives.
const there = sql`SELECT a.session_id AS sessionId, a.name_as_printed AS nameAsPrinted, a.role, a.rank, a.post,
    a.organisation, r.slug AS personSlug, r.display_name AS personName,
    r.deleted_at AS personDeletedAt, p.slug AS partySlug, p.short_name AS partyName,
    p.iso AS partyIso
  FROM appearances a LEFT JOIN people r ON r.id = a.person_id LEFT JOIN parties p ON p.id = a.party_id`;
const leadingOnly = sql` AND a.role IN ${[...leadingRoles]}`;
const inOrder = sql`ORDER BY a.session_id, a.position`;

function personOf({
  personSlug: slug,
  personName: name,
  personDeletedAt,
}: AppearanceRow): Appearance["person"] {
  if (slug === null) return null;
  return { slug, name: name ?? "", ...(personDeletedAt !== null && { isRemoved: true as const }) };
}

/**
 * The appearances at these sessions by session id, in the order entered; `leading` keeps only co-chairs, chairs and heads
 * of delegation. Sessions without any are left out.
 */
export function loadAppearances(db: Db, sessionIds: string[], leading: boolean): Map<string, Appearance[]> {
  const rows = db.all<AppearanceRow>(
    sql`${there} WHERE a.session_id IN ${keyList(sessionIds)}${leading ? leadingOnly : sql``} ${inOrder}`,
  );
  const found = new Map<string, Appearance[]>();
  for (const row of rows) {
    const list = found.get(row.sessionId) ?? [];
    list.push({
      person: personOf(row),
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
