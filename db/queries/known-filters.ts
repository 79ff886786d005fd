import { eq } from "drizzle-orm";
import type { DirectoryQuery } from "@/domain/directory-query";
import { cursorGroup } from "@/domain/session-cursor";
import type { IgnoredParameter, SessionFilters } from "@/domain/session-filters";
import { type Db, getDb } from "../client";
import { findRecord } from "../record";
import { groups } from "../schema/bodies";
import { venues } from "../schema/directory";
import { cityKey, type slugFilters } from "../session-search";

const kinds = {
  group: "group",
  chair: "person",
  person: "person",
  venue: "venue",
  party: "party",
  topic: "topic",
} as const satisfies Record<(typeof slugFilters)[number], string>;

function isCity(db: Db, city: string): boolean {
  return (
    db
      .select({ id: venues.id })
      .from(venues)
      .where(eq(venues.cityKey, cityKey(city)))
      .get() !== undefined
  );
}

/** Whether a cursor leads somewhere; the group it names may have been removed meanwhile and still keep its place. */
function isPlace(db: Db, cursor: string): boolean {
  const id = cursorGroup(cursor);
  return (
    id === null || db.select({ id: groups.id }).from(groups).where(eq(groups.id, id)).get() !== undefined
  );
}

/**
 * As `knownFilters`, for a command that reads them in its transaction.
 */
export function filtersKnownIn(
  db: Db,
  filters: SessionFilters,
): { filters: SessionFilters; ignored: IgnoredParameter[] } {
  const known: SessionFilters = { ...filters };
  const ignored: IgnoredParameter[] = [];
  for (const [name, kind] of Object.entries(kinds) as [
    keyof typeof kinds,
    (typeof kinds)[keyof typeof kinds],
  ][]) {
    const slugs = filters[name].flatMap((slug) => {
      const found = findRecord(db, kind, slug);
      if (typeof found === "object") return [found.slug];
      const reason = found === "removed" ? `this ${kind} was removed` : `there is no such ${kind}`;
      ignored.push({ name, value: slug, reason });
      return [];
    });
    known[name] = [...new Set(slugs)];
  }
  known.city = filters.city.filter((city) => {
    if (isCity(db, city)) return true;
    ignored.push({ name: "city", value: city.slice(0, 60), reason: "there is no such city" });
    return false;
  });
  if (filters.after !== null && !isPlace(db, filters.after)) {
    ignored.push({ name: "after", value: filters.after.slice(0, 60), reason: "no such page" });
    known.after = null;
  }
  return { filters: known, ignored };
}

/**
 * The filters with old slugs replaced by current ones and with whatever names nothing in the register left out and
 * reported, as an address that has aged must still show something.
 */
export async function knownFilters(
  filters: SessionFilters,
): Promise<{ filters: SessionFilters; ignored: IgnoredParameter[] }> {
  return filtersKnownIn(getDb(), filters);
}

/**
 * What a directory is asked for, with the current slug of the record after which its page begins; a slug that nothing
 * in the register has or had is left out and reported.
 */
export async function knownStart(
  kind: "person" | "group",
  query: DirectoryQuery,
): Promise<{ query: DirectoryQuery; ignored: IgnoredParameter[] }> {
  const { after } = query;
  if (after === null) return { query, ignored: [] };
  const found = findRecord(getDb(), kind, after);
  if (typeof found === "object") return { query: { ...query, after: found.slug }, ignored: [] };
  if (found === "removed") return { query, ignored: [] };
  return {
    query: { ...query, after: null },
    ignored: [{ name: "after", value: after, reason: "no such page" }],
  };
}
