import { and, eq } from "drizzle-orm";
import { getDb } from "../client";
import { groups } from "../schema/bodies";
import { people, venues } from "../schema/directory";
import { oldSlugs } from "../schema/history";
import { sessions } from "../schema/sessions";

const tables = { session: sessions, group: groups, person: people, venue: venues };

/** The records whose pages have an address. */
export type AddressedRecord = keyof typeof tables;

/**
 * Where the record that once had this address is now, after a rename or a merge; null when no record had it. A slug in
 * use is not looked up here: pages ask for it first.
 */
export async function currentSlug(kind: AddressedRecord, oldSlug: string): Promise<string | null> {
  const table = tables[kind];
  const row = getDb()
    .select({ slug: table.slug })
    .from(oldSlugs)
    .innerJoin(table, eq(table.id, oldSlugs.recordId))
    .where(and(eq(oldSlugs.recordKind, kind), eq(oldSlugs.slug, oldSlug)))
    .get();
  return row?.slug ?? null;
}
