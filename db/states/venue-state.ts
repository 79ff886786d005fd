import { eq, sql } from "drizzle-orm";
import { countryName } from "@/domain/country";
import { isSame } from "@/domain/field-merge";
import type { VenueState } from "@/domain/record-state";
import { searchKey } from "@/domain/search-words";
import { foldText } from "@/domain/text-fold";
import type { Db } from "../client";
import { insertRecordWords, replaceRecordWords } from "../record";
import { venues } from "../schema/directory";
import { cityKey } from "../session-search";
import { refreshSessions } from "./session-state";

/** The state of a venue, removed ones included; null when there is none with this id. */
export function readVenueState(tx: Db, id: string): VenueState | null {
  const row = tx.select().from(venues).where(eq(venues.id, id)).get();
  if (!row) return null;
  const { cityKey: _, sortKey: __, ...stated } = row;
  return stated;
}

/** The ids of the sessions at a venue. */
export function sessionsAtVenue(tx: Db, id: string): string[] {
  return tx.all<{ id: string }>(sql`SELECT id FROM sessions WHERE venue_id = ${id}`).map((row) => row.id);
}

const shownElsewhere = ["name", "city", "country", "otherNames", "timeZone"] as const;

/**
 * Writes a venue as its state says, over the one with the same id if there is one, and its sessions with the zone, the place
 * and the words that they have from it. Writes no revision.
 */
export function writeVenueState(tx: Db, state: VenueState): void {
  const before = readVenueState(tx, state.id);
  const country = countryName(state.country ?? "") ?? "";
  const row = {
    ...state,
    cityKey: state.city ? cityKey(state.city) : null,
    sortKey: `${foldText(country)} ${foldText(state.city ?? "")} ${foldText(state.name ?? "")} ${state.id}`,
  };
  if (before) tx.update(venues).set(row).where(eq(venues.id, state.id)).run();
  else tx.insert(venues).values(row).run();
  if (before && shownElsewhere.every((field) => isSame(before[field], state[field]))) return;
  const words = [state.name ?? "", state.city ?? "", country, ...state.otherNames];
  const store = before ? replaceRecordWords : insertRecordWords;
  store(tx, "venue", state.id, searchKey(words.join(" ")));
  if (before) refreshSessions(tx, sessionsAtVenue(tx, state.id));
}
