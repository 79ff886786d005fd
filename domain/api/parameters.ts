import { formats } from "../session";
import { type ChoiceFilter, choiceFilters, sorts, whens } from "../session-filters";
import { sessionStatuses } from "../session-status";
import type { Operation } from "./operations";

/** A parameter as OpenAPI describes it. */
export type Parameter = {
  name: string;
  in: "query" | "path" | "header";
  description: string;
  required?: boolean;
  schema: object;
};

const text = { type: "string" };
const query = (name: string, description: string, schema: object = text): Parameter => ({
  name,
  in: "query",
  description,
  schema,
});

const meanings: Record<ChoiceFilter, { description: string; values?: readonly string[] }> = {
  group: { description: "A group by its slug, with its sub-groups." },
  chair: { description: "A co-chair, chair or head of delegation, by slug." },
  person: { description: "A person in any role, by slug." },
  venue: { description: "Where it was held, by the venue's slug." },
  city: { description: "The city where it was held." },
  country: { description: "The country where it was held, as a code of two letters." },
  party: { description: "A party taking part, by slug." },
  status: { description: "Its status.", values: sessionStatuses },
  format: { description: "How the sides met.", values: formats },
  topic: { description: "A topic by its slug." },
  when: { description: "Where it lies as seen from today.", values: whens },
};

const filters = choiceFilters.map((name) => {
  const { description, values } = meanings[name];
  const items = values ? { ...text, enum: values } : text;
  return query(name, `${description} Repeated: any of them.`, { type: "array", items });
});

const limit = query("limit", "How many there are on a page.", { type: "integer", minimum: 1, maximum: 200 });
const words = query("q", "Words that it holds.");
const after = query("after", "The position after which the page begins. Take it from “next”.");

const sessionQuery = [
  words,
  ...filters,
  query("from", "A partial date, such as 2021-03: nothing that ended before it."),
  query("to", "A partial date: nothing that began after it."),
  query("sort", "In which order; the newest first if nothing is said.", { ...text, enum: sorts }),
  after,
  limit,
];

const slug: Parameter = {
  name: "slug",
  in: "path",
  required: true,
  description: "Its slug or its permanent id. An earlier slug leads to the present one (308).",
  schema: text,
};
const ifMatch: Parameter = {
  name: "If-Match",
  in: "header",
  required: true,
  description: 'The version that you change: `"3"`, or the entity tag with which it was read.',
  schema: text,
};
const idempotencyKey: Parameter = {
  name: "Idempotency-Key",
  in: "header",
  description:
    "A name of your own for this request: sent again within a day, it is answered again and not done twice.",
  schema: text,
};
const confirmed = query("confirmed", "Whether it goes also where other records name it.", {
  type: "boolean",
});
const version = query(
  "version",
  "The version whose state it is given. Nothing said: as it was when it was removed.",
  {
    type: "integer",
    minimum: 1,
  },
);
const since = query(
  "since",
  "The cursor of the last change that you know. Nothing said: from the beginning.",
);
const before = query("before", "The version before which the page begins. Take it from “next”.");

/** The parameters that an operation takes. */
export function parametersOf({ act, records }: Operation): Parameter[] {
  switch (act) {
    case "list":
      if (records === "sessions") return sessionQuery;
      return records === "parties" || records === "topics" ? [after, limit] : [words, after, limit];
    case "add":
      return [idempotencyKey];
    case "get":
      return [slug];
    case "change":
      return [slug, ifMatch];
    case "remove":
      return [slug, { ...ifMatch, required: false }, confirmed];
    case "revisions":
      return [slug, before, limit];
    case "restore":
      return [slug, version];
    case "changes":
      return [since, limit];
    case "describe":
      return [];
  }
}
