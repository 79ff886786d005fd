import { setImmediate } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { eventDate, eventDays } from "@/domain/event-date";
import type { EventFacts } from "@/domain/export/event";
import { formerDates } from "@/domain/former-date";
import type { SessionFilters } from "@/domain/session-filters";
import type { SessionStatus } from "@/domain/session-status";
import type { CoordinatePrecision } from "@/domain/venue";
import { type Db, getDb } from "../client";
import { gathered } from "../gathered";
import { keyList } from "../key-list";
import { resolveSearch } from "../session-search";
import { selectChronos } from "../session-walks";

type Version = { planned: string | null; held: string | null; at: string };

/** For sessions by id the date that each gave up last; those that never had another are missing. */
function lastFormerDates(db: Db, ids: string[]): Map<string, string> {
  const rows = db.all<Version & { id: string }>(
    sql`SELECT record_id AS id, snapshot ->> 'planned' AS planned, snapshot ->> 'held' AS held, at FROM revisions
      WHERE record_kind = 'session' AND record_id IN ${keyList(ids)} ORDER BY record_id, version`,
  );
  const versions = gathered(rows.map(({ id, ...value }) => ({ key: id, value })));
  return new Map(
    ids.flatMap((id) => {
      const [last] = formerDates(versions(id));
      return last ? [[id, last.planned] as const] : [];
    }),
  );
}

type Dated = { id: string; status: SessionStatus; planned: string | null; held: string | null };

function formersOf(db: Db, rows: Dated[]): Map<string, string> {
  const put = rows.filter(({ status, planned, held }) => status === "postponed" && !planned && !held);
  return put.length > 0
    ? lastFormerDates(
        db,
        put.map(({ id }) => id),
      )
    : new Map();
}

type Row = Dated & {
  zone: string | null;
  latitude: number | null;
  longitude: number | null;
  precision: CoordinatePrecision | null;
};

/** What a calendar needs of sessions, by id, besides what their pages show; ids that name none are missing. */
export async function eventFacts(ids: string[]): Promise<Map<string, EventFacts>> {
  const db = getDb();
  const rows = db.all<Row>(sql`SELECT s.id, s.status, s.planned, s.held, s.zone, v.latitude, v.longitude,
      v.coordinate_precision AS precision
    FROM sessions s LEFT JOIN venues v ON v.id = s.venue_id WHERE s.id IN ${keyList(ids)}`);
  const formers = formersOf(db, rows);
  return new Map(
    rows.map(({ id, zone, latitude, longitude, precision }) => {
      const isNear = precision === "building" || precision === "city";
      const coordinates = isNear && latitude !== null && longitude !== null ? { latitude, longitude } : null;
      return [id, { zone, coordinates, former: formers.get(id) ?? null }];
    }),
  );
}

const batch = 2000;

/**
 * How many of the sessions that filters leave have no day under which a calendar could show them, whatever page they ask for;
 * counted a batch at a time, so that others are answered in between. `now` is in epoch milliseconds.
 */
export async function countDayless(filters: SessionFilters, now: number): Promise<number> {
  const db = getDb();
  const search = resolveSearch(db, filters);
  let [count, low] = [0, 0];
  for (;;) {
    const walk = selectChronos(db, search, now, { direction: "ASC", low, limit: batch });
    const rows = db.all<Dated & { chrono: number }>(
      sql`SELECT id, chrono, status, planned, held FROM sessions WHERE chrono IN (${walk})`,
    );
    const formers = formersOf(db, rows);
    count += rows.filter((row) => !eventDays(eventDate(row, formers.get(row.id) ?? null))).length;
    if (rows.length < batch) return count;
    low = Math.max(...rows.map(({ chrono }) => chrono)) + 1;
    await setImmediate();
  }
}
