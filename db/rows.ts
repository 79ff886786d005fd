import { eq, sql } from "drizzle-orm";
import { dateSpan } from "@/domain/date-span";
import type { GroupRef } from "@/domain/group";
import { phaseOf, todayIn } from "@/domain/phase";
import type { Place, SessionSummary } from "@/domain/session";
import { loadAppearances } from "./appearance-rows";
import type { Db } from "./client";
import { type LoadedGroupRef, loadGroupRefs } from "./group-refs";
import { keyList } from "./key-list";
import { sessions, venues } from "./schema";

/** A group reference without what only db/ needs. */
export function publicGroupRef({ slug, name, acronym, path }: LoadedGroupRef): GroupRef {
  return { slug, name, acronym, path };
}

const summaryColumns = {
  id: sessions.id,
  slug: sessions.slug,
  chrono: sessions.chrono,
  groupId: sessions.groupId,
  ordinal: sessions.ordinal,
  ordinalBasis: sessions.ordinalBasis,
  planned: sessions.planned,
  held: sessions.held,
  zone: sessions.zone,
  status: sessions.status,
  format: sessions.format,
  venueSlug: venues.slug,
  venueName: venues.name,
  city: venues.city,
  country: venues.country,
};

type SummaryRow = {
  [Column in keyof typeof summaryColumns]: (typeof summaryColumns)[Column]["_"]["data"] | null;
} & Pick<
  typeof sessions.$inferSelect,
  "id" | "slug" | "chrono" | "groupId" | "ordinalBasis" | "status" | "format"
>;

function placeOf(row: SummaryRow): Place | null {
  if (row.venueSlug === null) return null;
  return { slug: row.venueSlug, venue: row.venueName, city: row.city, country: row.country };
}

/**
 * The sessions with these chronological keys, in that order, as lists show them; keys that name none are left out.
 * A few statements whatever their number, each by an index. `now` is in epoch milliseconds.
 */
export function loadSummaries(db: Db, chronos: number[], now: number): SessionSummary[] {
  if (chronos.length === 0) return [];
  const rows: SummaryRow[] = db
    .select(summaryColumns)
    .from(sessions)
    .leftJoin(venues, eq(venues.id, sessions.venueId))
    .where(sql`${sessions.chrono} IN ${keyList(chronos)}`)
    .all();
  const refs = loadGroupRefs(db, [...new Set(rows.map((row) => row.groupId))]);
  const leaders = loadAppearances(
    db,
    rows.map((row) => row.id),
    true,
  );
  const byChrono = new Map(rows.map((row) => [row.chrono, row]));
  // Reading the clock of a zone costs more than all else in a row, and a page has few zones.
  const todays = new Map(
    [...new Set(rows.map(({ zone }) => zone))].map((zone) => [zone, todayIn(zone, now)]),
  );
  return chronos.flatMap((chrono) => {
    const row = byChrono.get(chrono);
    const ref = row && refs.get(row.groupId);
    if (!row || !ref) return [];
    const date = row.held ?? row.planned;
    const span = date ? dateSpan(date) : { earliest: null, latest: null };
    return {
      id: row.id,
      slug: row.slug,
      chrono,
      group: publicGroupRef(ref),
      parties: ref.parties,
      ordinal: row.ordinal,
      ordinalBasis: row.ordinalBasis,
      status: row.status,
      phase: phaseOf({ status: row.status, date }, todays.get(row.zone) ?? todayIn(row.zone, now)),
      format: row.format,
      date,
      planned: row.planned,
      held: row.held,
      earliest: span.earliest,
      latest: span.latest,
      place: placeOf(row),
      leaders: leaders.get(row.id) ?? [],
    };
  });
}
