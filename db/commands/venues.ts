import type { Outcome } from "@/domain/command-outcome";
import { countryName } from "@/domain/country";
import type { VenueInput } from "@/domain/venue-input";
import type { Db } from "../client";
import { permitted } from "../deciding";
import { newRecord } from "../record";
import { type Authorship, appendRevision } from "../revision";
import { writeVenueState } from "../states/venue-state";

/** Adds a venue within a transaction and returns its id and slug. */
export function insertVenue(tx: Db, input: VenueInput, by: Authorship): { id: string; slug: string } {
  const { slug, ...details } = input;
  const country = countryName(input.country ?? "") ?? "";
  const title = [input.name, input.city].filter(Boolean).join(" ") || country;
  const record = newRecord(tx, "venue", slug ?? title);
  const state = { ...record, ...details };
  writeVenueState(tx, state);
  appendRevision(tx, "venue", state, by);
  return { id: record.id, slug: record.slug };
}

/** Adds a venue with its first revision. */
export async function addVenue(
  input: VenueInput,
  by: Authorship,
): Promise<Outcome<{ id: string; slug: string }>> {
  return permitted(by, "write records", (tx) => ({ kind: "done", value: insertVenue(tx, input, by) }));
}
