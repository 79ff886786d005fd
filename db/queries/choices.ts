import { likelyPeople } from "@/domain/name-match";
import type { NamedChoice, NameFinding } from "@/domain/name-resolution";
import { nameKey } from "@/domain/person-name";
import { searchKey } from "@/domain/search-words";
import { type NameDraft, pickOf } from "@/domain/session-draft";
import type { VenueChoice } from "@/domain/session-form-place";
import { loadGroupChoices, loadPersonChoices, loadVenueChoices, type Printed } from "../choice-rows";
import { type Db, getDb } from "../client";
import { findRecord } from "../record";
import { findRecords, type NamedRecord } from "../record-search";
import { findResemblingGroups } from "./group-resemblance";

// How many hits are compared with the typed name: the record of just this name is among the best of them.
const compared = 40;
const offered = 8;

type Load<Choice extends NamedChoice> = (db: Db, ids: string[]) => Printed<Choice>[];

function pickedRecord<Choice extends NamedChoice>(
  db: Db,
  kind: NamedRecord,
  name: NameDraft,
  load: Load<Choice>,
): Choice | "removed" | null {
  const pick = pickOf(name);
  if (pick === null || pick === "new") return null;
  const found = findRecord(db, kind, pick);
  if (typeof found === "string") return found === "removed" ? "removed" : null;
  return load(db, [found.id])[0]?.choice ?? null;
}

/**
 * What the register knows of the typed name of a record that has search words: the one picked, those of exactly this name,
 * and those that hold its words or, where none does, are `resembling`.
 */
export function findNamed<Choice extends NamedChoice>(
  kind: NamedRecord,
  name: NameDraft,
  load: Load<Choice>,
  resembling: (db: Db, text: string) => string[] = () => [],
): NameFinding<Choice> {
  const db = getDb();
  const text = name.text.slice(0, 500);
  const key = searchKey(text);
  const found = load(db, findRecords(db, kind, text, compared));
  const hits = found.length > 0 ? found : load(db, resembling(db, text));
  const named = hits.filter(({ names }) => names.some((each) => searchKey(each) === key));
  const inShort = hits.filter(({ shortName }) => shortName && searchKey(shortName) === key);
  // A name in short that several bear is one they are called by; one bearer alone merely comes near, as any other may be meant.
  const exact = named.length === 0 && inShort.length > 1 ? inShort : named;
  return {
    picked: pickedRecord(db, kind, name, load),
    exact: exact.map(({ choice }) => choice),
    near: hits
      .filter((hit) => !exact.includes(hit))
      .slice(0, offered)
      .map(({ choice }) => choice),
  };
}

/**
 * What the register knows of the typed name of a group, by name, acronym or other name, or by the name that several have in
 * short once the parties are left out; where no name holds all its words, those that hold most of them come near. Removed
 * groups only when picked.
 */
export async function findGroups(name: NameDraft): Promise<NameFinding> {
  return findNamed("group", name, loadGroupChoices, (db, text) => findResemblingGroups(db, text, compared));
}

/** What the register knows of the typed name of a venue; a city without a building is found by the city's name. */
export async function findVenues(name: NameDraft): Promise<NameFinding<VenueChoice>> {
  return findNamed("venue", name, loadVenueChoices);
}

/**
 * What the register knows of a typed name of a person: exactly, in any order, script and rank, and nearly, initials and
 * spellings allowed for, likeliest first.
 */
export async function findPeople(name: NameDraft): Promise<NameFinding> {
  const db = getDb();
  const text = name.text.slice(0, 200);
  const key = nameKey(text);
  const words = key.split(" ").filter((word) => word.length > 2);
  const ids = [text, ...words.slice(0, 6)].flatMap((query) => findRecords(db, "person", query, compared));
  const hits = text.trim() === "" ? [] : loadPersonChoices(db, [...new Set(ids)]);
  const isExact = ({ names }: Printed) => key !== "" && names.some((each) => nameKey(each) === key);
  const others = hits.filter((hit) => !isExact(hit)).map(({ choice, names }) => ({ choice, forms: names }));
  return {
    picked: pickedRecord(db, "person", name, loadPersonChoices),
    exact: hits.filter(isExact).map(({ choice }) => choice),
    near: likelyPeople(text, others)
      .slice(0, offered)
      .map(({ person }) => person.choice),
  };
}

/** The people whose names hold what was typed so far, best first, at most eight; then those whom it may mean. */
export async function suggestPeople(text: string): Promise<NamedChoice[]> {
  const db = getDb();
  const typed = loadPersonChoices(db, findRecords(db, "person", text, offered)).map(({ choice }) => choice);
  if (typed.length > 0) return typed;
  const { exact, near } = await findPeople({ text, pick: "", asked: "" });
  return [...exact, ...near].slice(0, offered);
}
