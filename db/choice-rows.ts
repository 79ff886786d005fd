import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { countryName } from "@/domain/country";
import { formatPartialDate } from "@/domain/date-text";
import type { NamedChoice } from "@/domain/name-resolution";
import type { VenueChoice } from "@/domain/session-form-place";
import { laneName } from "@/domain/timeline-lane-name";
import type { Db } from "./client";
import { loadGroupRefs } from "./group-refs";
import { groups, parties } from "./schema/bodies";
import { people, printedForms, venues } from "./schema/directory";

/** A record to choose, with every name it is printed under, and the one it has only beside others of its kind. */
export type Printed<Choice extends NamedChoice = NamedChoice> = {
  choice: Choice;
  names: string[];
  shortName?: string;
};

/** The groups with these ids, in this order, removed ones left out; the hint gives the parties and the parent, the short name is its lane's. */
export function loadGroupChoices(db: Db, ids: string[]): Printed[] {
  const refs = loadGroupRefs(db, ids);
  const rows = db
    .select({ id: groups.id, name: groups.name, acronym: groups.acronym, otherNames: groups.otherNames })
    .from(groups)
    .where(and(inArray(groups.id, ids), isNull(groups.deletedAt)))
    .all();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const [row, ref] = [byId.get(id), refs.get(id)];
    if (!row || !ref) return [];
    const parent = ref.path.at(-2);
    const sides = ref.parties.length > 4 ? [] : ref.parties.map((party) => party.shortName);
    const under = parent ? `under ${parent.acronym ?? parent.name}` : "";
    const hint = [sides.join(" · "), under].filter(Boolean).join(", ") || row.acronym;
    const called = row.acronym === null ? [] : [row.acronym, `${row.name} (${row.acronym})`];
    const names = [row.name, ...called, ...row.otherNames];
    const shortName = laneName(row.name, ref.rootParties);
    return [{ choice: { slug: ref.slug, label: row.name, hint }, names, shortName }];
  });
}

function lastSeen(db: Db, personId: string): string | null {
  const last = db.get<{ post: string | null; date: string | null }>(sql`
    SELECT a.post AS post, s.held AS date FROM session_postings p
    JOIN sessions s ON s.chrono = p.chrono
    JOIN appearances a ON a.session_id = s.id AND a.person_id = p.value
    WHERE p.facet = 'person' AND p.value = ${personId} AND s.status = 'held' ORDER BY p.chrono DESC LIMIT 1`);
  const when = last?.date ? formatPartialDate(last.date) : "";
  if (!last || (!last.post && !when)) return null;
  return last.post ? `last seen as ${[last.post, when].filter(Boolean).join(", ")}` : `last seen ${when}`;
}

/** The people with these ids, in this order, removed ones left out; the hint gives the party and where they were last seen. */
export function loadPersonChoices(db: Db, ids: string[]): Printed[] {
  const rows = db
    .select({ id: people.id, slug: people.slug, label: people.displayName, party: parties.shortName })
    .from(people)
    .leftJoin(parties, eq(parties.id, people.partyId))
    .where(and(inArray(people.id, ids), isNull(people.deletedAt)))
    .all();
  const forms = db
    .select({ id: printedForms.personId, form: printedForms.form })
    .from(printedForms)
    .where(inArray(printedForms.personId, ids))
    .all();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    if (!row) return [];
    const names = forms.filter((form) => form.id === id).map(({ form }) => form);
    const choice = {
      slug: row.slug,
      label: row.label,
      // Looked up only for those who are offered: of a common name forty are compared.
      get hint() {
        return [row.party, lastSeen(db, id)].filter(Boolean).join(", ") || null;
      },
    };
    return [{ choice, names }];
  });
}

/** The venues with these ids, in this order, removed ones left out; a city without a building is called by its name. */
export function loadVenueChoices(db: Db, ids: string[]): Printed<VenueChoice>[] {
  const rows = db
    .select()
    .from(venues)
    .where(and(inArray(venues.id, ids), isNull(venues.deletedAt)))
    .all();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    const label = row?.name ?? row?.city ?? countryName(row?.country ?? "");
    if (!row || !label) return [];
    const { slug, city, country, timeZone } = row;
    const hint =
      [row.name && city, row.country && countryName(row.country)].filter(Boolean).join(", ") || null;
    // As pages print it behind a session: "Royal Hotel, Durban".
    const placed = [city, hint].flatMap((where) => (where && row.name ? [`${label}, ${where}`] : []));
    const names = [label, ...row.otherNames, ...placed];
    return [{ choice: { slug, label, hint, city, country, timeZone }, names }];
  });
}
