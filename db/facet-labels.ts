import { and, inArray, isNull } from "drizzle-orm";
import { countryName } from "@/domain/country";
import type { ChoiceFilter } from "@/domain/session-filters";
import type { Db } from "./client";
import { groups, parties, people, topics, venues } from "./schema";

/** How a choice is written in an address (`value`), what it says, and a word that tells namesakes apart. */
export type ChoiceLabel = { value: string; label: string; hint: string | null };

type Labels = Map<string, ChoiceLabel>;

function peopleLabels(db: Db, ids: string[]): Labels {
  const rows = db.query.people
    .findMany({ where: and(inArray(people.id, ids), isNull(people.deletedAt)) })
    .sync();
  const sides = new Map(
    db
      .select({ id: parties.id, iso: parties.iso })
      .from(parties)
      .all()
      .map(({ id, iso }) => [id, iso]),
  );
  return new Map(
    rows.map(({ id, slug, displayName, partyId }) => [
      id,
      { value: slug, label: displayName, hint: sides.get(partyId ?? "") ?? null },
    ]),
  );
}

function venueLabels(db: Db, ids: string[]): Labels {
  const rows = db.query.venues
    .findMany({ where: and(inArray(venues.id, ids), isNull(venues.deletedAt)) })
    .sync();
  return new Map(
    rows.map(({ id, slug, name, city, country }) => {
      if (name !== null) return [id, { value: slug, label: name, hint: city }];
      if (city !== null) return [id, { value: slug, label: city, hint: "city only" }];
      return [id, { value: slug, label: countryName(country ?? "") ?? slug, hint: "country only" }];
    }),
  );
}

function groupLabels(db: Db, ids: string[]): Labels {
  const rows = db.query.groups
    .findMany({ where: and(inArray(groups.id, ids), isNull(groups.deletedAt)) })
    .sync();
  return new Map(
    rows.map(({ id, slug, name, acronym }) => [id, { value: slug, label: name, hint: acronym }]),
  );
}

function plainLabels(values: string[], text: (value: string) => string | null): Labels {
  return new Map(values.map((value) => [value, { value, label: text(value) ?? value, hint: null }]));
}

const sentenceCase = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The labels of a filter's values (record ids, or the values themselves), by value; unknown ids and removed records are left out. */
export function choiceLabels(db: Db, name: ChoiceFilter, values: string[]): Labels {
  if (values.length === 0) return new Map();
  switch (name) {
    case "chair":
    case "person":
      return peopleLabels(db, values);
    case "venue":
      return venueLabels(db, values);
    case "group":
      return groupLabels(db, values);
    case "party": {
      const rows = db.query.parties.findMany({ where: inArray(parties.id, values) }).sync();
      return new Map(rows.map((p) => [p.id, { value: p.slug, label: p.shortName, hint: p.iso }]));
    }
    case "topic": {
      const rows = db.query.topics.findMany({ where: inArray(topics.id, values) }).sync();
      return new Map(rows.map((t) => [t.id, { value: t.slug, label: t.name, hint: null }]));
    }
    case "country":
      return plainLabels(values, countryName);
    case "city":
      return plainLabels(values, (city) => city);
    case "status":
    case "format":
    case "when":
      return plainLabels(values, sentenceCase);
  }
}
