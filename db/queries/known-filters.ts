import { eq } from "drizzle-orm";
import type { IgnoredParameter, SessionFilters } from "@/domain/session-filters";
import { type Db, getDb } from "../client";
import { findRecord } from "../record";
import { venues } from "../schema";
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

/**
 * The filters with old slugs replaced by current ones and with whatever names nothing in the register left out and
 * reported, as an address that has aged must still show something.
 */
export async function knownFilters(
  filters: SessionFilters,
): Promise<{ filters: SessionFilters; ignored: IgnoredParameter[] }> {
  const db = getDb();
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
  return { filters: known, ignored };
}
