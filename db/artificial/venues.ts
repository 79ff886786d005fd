import { countryName } from "@/domain/country";
import { searchKey } from "@/domain/search-words";
import { foldText } from "@/domain/text-fold";
import type { OpenDb } from "../client";
import { insertRecordWords } from "../record";
import { venues } from "../schema/directory";
import { cityKey } from "../session-search";
import { madeRecord, times } from "./made-record";
import type { Random } from "./random";
import { rowWriter } from "./row-writer";

/** An artificial venue and its IANA time zone. */
export type ArtificialVenue = { id: string; zone: string | null };

const zones = ["Asia/Kolkata", "Europe/Moscow", "Europe/Paris", "America/New_York", "Pacific/Auckland", null];
const countries = "IN RU FR US NZ VN BR ZA EG JP KZ RS AU GR TR ID MX KE NO CL".split(" ");

/** Adds venues, two in five of them a city without a building, about two to a city. */
export function addVenues(db: OpenDb, random: Random, count: number): ArtificialVenue[] {
  const write = rowWriter(db, venues);
  return times(count, (n) => {
    const cityNumber = 1 + (n % Math.ceil(count / 2));
    const city = `Sampleton ${cityNumber}`;
    const name = n % 5 < 2 ? null : `Sample Hall ${n}`;
    const country = countries[cityNumber % countries.length] ?? null;
    const zone = zones[cityNumber % zones.length] ?? null;
    const record = madeRecord(random, name ?? `${city} ${n}`);
    const sortKey = foldText([countryName(country ?? "") ?? "", city, name ?? "", record.id].join(" "));
    const place = { latitude: null, longitude: null, coordinatePrecision: null, timeZone: zone };
    const rest = { otherNames: [], note: null, sortKey, cityKey: cityKey(city) };
    write({ ...record, name, city, country, ...place, ...rest });
    insertRecordWords(db, "venue", record.id, searchKey([name ?? "", city].join(" ")));
    return { id: record.id, zone };
  });
}
