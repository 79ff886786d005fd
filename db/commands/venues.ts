import type { Outcome } from "@/domain/command-outcome";
import { countryName } from "@/domain/country";
import { searchKey } from "@/domain/search-words";
import { foldText } from "@/domain/text-fold";
import type { VenueInput } from "@/domain/venue-input";
import { type Db, writing } from "../client";
import { insertRecordWords, newRecord } from "../record";
import { refusing } from "../refusal";
import { type Authorship, appendRevision } from "../revision";
import { venues } from "../schema/directory";
import { cityKey } from "../session-search";

/** Adds a venue within a transaction and returns its id and slug. */
export function insertVenue(tx: Db, input: VenueInput, by: Authorship): { id: string; slug: string } {
  const { slug, ...details } = input;
  const country = countryName(input.country ?? "") ?? "";
  const title = [input.name, input.city].filter(Boolean).join(" ") || country;
  const record = newRecord(tx, "venue", slug ?? title);
  const row = {
    ...record,
    ...details,
    cityKey: input.city ? cityKey(input.city) : null,
    sortKey: `${foldText(country)} ${foldText(input.city ?? "")} ${foldText(input.name ?? "")} ${record.id}`,
  };
  tx.insert(venues).values(row).run();
  const words = [input.name ?? "", input.city ?? "", country, ...input.otherNames];
  insertRecordWords(tx, "venue", row.id, searchKey(words.join(" ")));
  const snapshot = { ...record, ...details };
  appendRevision(tx, { kind: "venue", id: row.id, version: 1, at: row.createdAt, snapshot }, by);
  return { id: row.id, slug: row.slug };
}

/** Adds a venue with its first revision. */
export async function addVenue(
  input: VenueInput,
  by: Authorship,
): Promise<Outcome<{ id: string; slug: string }>> {
  return refusing(() => writing((tx) => insertVenue(tx, input, by)));
}
