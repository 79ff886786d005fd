import { sql } from "drizzle-orm";
import { dateSpan } from "@/domain/date-span";
import type { GroupRef } from "@/domain/group";
import { phaseOf, todayIn } from "@/domain/phase";
import type { Place, SessionSummary } from "@/domain/session";
import { loadAppearances } from "./appearance-rows";
import type { Db } from "./client";
import { type LoadedGroupRef, loadGroupRefs } from "./group-refs";
import { keyList } from "./key-list";
import type { venues } from "./schema/directory";
import type { sessions } from "./schema/sessions";

/** A group reference without what only db/ needs. */
export function publicGroupRef({ slug, name, acronym, path, isRemoved }: LoadedGroupRef): GroupRef {
  return { slug, name, acronym, ...(isRemoved && { isRemoved }), path };
}

type SummaryRow = Pick<
  typeof sessions.$inferSelect,
  | "id"
  | "slug"
  | "chrono"
  | "groupId"
  | "ordinal"
  | "ordinalBasis"
  | "planned"
  | "held"
  | "zone"
  | "status"
  | "format"
> &
  Pick<typeof venues.$inferSelect, "city" | "country"> & {
    venueSlug: string | null;
    venueName: string | null;
    venueDeletedAt: string | null;
  };

// As SQL, as in facet-labels.ts: this stands behind every list, and building it cost more than its running.
const summaries = sql`SELECT s.id, s.slug, s.chrono, s.group_id AS groupId, s.ordinal, s.ordinal_basis AS ordinalBasis,
    s.planned, s.held, s.zone, s.status, s.format, v.slug AS venueSlug, v.name AS venueName, v.city, v.country,
    v.deleted_at AS venueDeletedAt
  FROM sessions s LEFT JOIN venues v ON v.id = s.venue_id`;

function placeOf(row: SummaryRow): Place | null {
  if (row.venueSlug === null) return null;
  const { venueSlug: slug, venueName: venue, city, country } = row;
  return { slug, venue, city, country, ...(row.venueDeletedAt !== null && { isRemoved: true as const }) };
}

/**
 * The sessions with these chronological keys, in that order, as lists show them; keys that name none are left out.
 * A few statements whatever their number, each by an index. `now` is in epoch milliseconds.
 */
export function loadSummaries(db: Db, chronos: number[], now: number): SessionSummary[] {
  if (chronos.length === 0) return [];
  const rows = db.all<SummaryRow>(sql`${summaries} WHERE s.chrono IN ${keyList(chronos)}`);
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
