import { type SQL, sql } from "drizzle-orm";
import { countryName } from "@/domain/country";
import type { ChoiceFilter } from "@/domain/session-filters";
import type { Db } from "./client";
import { keyList } from "./key-list";
import { cityKey } from "./session-search";

/** How a choice is written in an address (`value`), what it says, and a word that tells namesakes apart. */
type ChoiceLabel = { value: string; label: string; hint: string | null };

type Labels = Map<string, ChoiceLabel>;
type Row = { id: string; value: string; label: string | null; hint: string | null };

// As SQL, not by Drizzle's builder: eight of these stand behind every list, and building them cost five times their running.
const records: Partial<Record<ChoiceFilter, SQL>> = {
  chair: sql`SELECT r.id, r.slug AS value, r.display_name AS label, p.iso AS hint
    FROM people r LEFT JOIN parties p ON p.id = r.party_id`,
  group: sql`SELECT r.id, r.slug AS value, r.name AS label, r.acronym AS hint FROM groups r`,
  party: sql`SELECT r.id, r.slug AS value, r.short_name AS label, r.iso AS hint FROM parties r`,
  topic: sql`SELECT r.id, r.slug AS value, r.name AS label, NULL AS hint FROM topics r`,
  venue: sql`SELECT r.id, r.slug AS value, coalesce(r.name, r.city) AS label,
    CASE WHEN r.name IS NOT NULL THEN r.city WHEN r.city IS NOT NULL THEN 'city only' ELSE r.country END AS hint
    FROM venues r`,
};
records.person = records.chair;

function recordLabels(db: Db, select: SQL, ids: string[]): Labels {
  const rows = db.all<Row>(sql`${select} WHERE r.id IN ${keyList(ids)} AND r.deleted_at IS NULL`);
  return new Map(
    rows.map(({ id, value, label, hint }) => {
      // Of a venue without a name only the country is known.
      if (label === null)
        return [id, { value, label: countryName(hint ?? "") ?? value, hint: "country only" }];
      return [id, { value, label, hint }];
    }),
  );
}

function plainLabels(values: string[], text: (value: string) => string | null): Labels {
  return new Map(values.map((value) => [value, { value, label: text(value) ?? value, hint: null }]));
}

/** A city as the register writes it, however it is written in the address: "new-delhi" is New Delhi. */
function cityName(db: Db, city: string): string | null {
  const row = db.get<{ city: string }>(sql`SELECT city FROM venues
    WHERE city_key = ${cityKey(city)} AND deleted_at IS NULL ORDER BY rowid LIMIT 1`);
  return row?.city ?? null;
}

const sentenceCase = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The labels of a filter's values (record ids, or the values themselves), by value; unknown ids and removed records are left out. */
export function choiceLabels(db: Db, name: ChoiceFilter, values: string[]): Labels {
  if (values.length === 0) return new Map();
  const select = records[name];
  if (select) return recordLabels(db, select, values);
  if (name === "country") return plainLabels(values, countryName);
  return plainLabels(values, name === "city" ? (city) => cityName(db, city) : sentenceCase);
}
