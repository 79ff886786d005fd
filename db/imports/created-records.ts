import { nameKey } from "@/domain/person-name";
import { searchKey } from "@/domain/search-words";
import type { SessionChange, SessionInput } from "@/domain/session-input";
import type { SourceChoice } from "@/domain/source-input";
import type { Db } from "../client";
import { insertPerson } from "../commands/people";
import { insertSource } from "../commands/sources";
import { insertVenue } from "../commands/venues";
import type { Authorship } from "../revision";

/** The slugs of what the rows of an import have added, by what they call it: the rows that follow mean the same. */
export type Created = Map<string, string>;

type Adding = { tx: Db; by: Authorship; created: Created; fresh: Created };

function addedOnce({ created, fresh }: Adding, key: string, add: () => { slug: string }): { slug: string } {
  const known = created.get(key) ?? fresh.get(key);
  if (known) return { slug: known };
  const { slug } = add();
  fresh.set(key, slug);
  return { slug };
}

function withPeople(adding: Adding, appearances: SessionInput["appearances"]): SessionInput["appearances"] {
  const inRow = new Set<string>();
  return appearances.map((there, at) => {
    const { person } = there;
    if (!person || !("create" in person)) return there;
    const key = `person ${nameKey(person.create.displayName)}`;
    // Two people of one name within a row may be two people: that is for the command to tell.
    if (inRow.has(key)) return there;
    inRow.add(key);
    const add = () => insertPerson(adding.tx, person.create, adding.by, `appearances.${at}.person.create`);
    const nameAsPrinted = there.nameAsPrinted ?? person.create.displayName;
    return { ...there, nameAsPrinted, person: addedOnce(adding, key, add) };
  });
}

function withSource(adding: Adding, source: SourceChoice): SourceChoice {
  if (!("create" in source)) return source;
  const { url, slug, publisher, title, published } = source.create;
  const key = `source ${url ?? slug ?? JSON.stringify([publisher, title, published])}`;
  return addedOnce(adding, key, () =>
    insertSource(adding.tx, source.create, adding.by, "citations.0.source.create"),
  );
}

function withVenue(adding: Adding, venue: SessionInput["venue"]): SessionInput["venue"] {
  if (!venue || !("create" in venue)) return venue;
  const { name, city, country } = venue.create;
  const key = `venue ${[name, city, country].map((part) => searchKey(part ?? "")).join("|")}`;
  return addedOnce(adding, key, () => insertVenue(adding.tx, venue.create, adding.by));
}

/**
 * What a row says, with people, places and sources that it adds as records of the register: each is added once for the whole
 * import. `fresh` takes up those of this row, to be kept once it has gone in.
 */
export function withCreated<Change extends SessionChange>(adding: Adding, change: Change): Change {
  const { appearances, venue, citations, outcomes } = change;
  return {
    ...change,
    ...(appearances && { appearances: withPeople(adding, appearances) }),
    ...(venue && { venue: withVenue(adding, venue) }),
    ...(citations && {
      citations: citations.map((each) => ({ ...each, source: withSource(adding, each.source) })),
    }),
    ...(outcomes && {
      outcomes: outcomes.map((each) => ({
        ...each,
        evidenceSource: each.evidenceSource && withSource(adding, each.evidenceSource),
      })),
    }),
  };
}
