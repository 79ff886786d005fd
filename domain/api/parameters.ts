import { formats } from "../session";
import { type ChoiceFilter, choiceFilters, sorts, whens } from "../session-filters";
import { sessionStatuses } from "../session-status";
import { weaknesses } from "../weakness";
import type { Operation } from "./operation";
import {
  after,
  confirmed,
  idempotencyKey,
  ifMatch,
  inPath,
  limit,
  type Parameter,
  query,
  slug,
  text,
} from "./parameter";

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

const words = query("q", "Words that it holds.");

const sessionQuery = [
  words,
  ...filters,
  query("from", "A partial date, such as 2021-03: nothing that ended before it."),
  query("to", "A partial date: nothing that began after it."),
  query("sort", "In which order; the newest first if nothing is said.", { ...text, enum: sorts }),
  after,
  limit,
];

const goesAll = confirmed("Whether it goes also where other records name it.");
const isMeant = confirmed("Whether it is meant all the same, where the register doubts it (409).");
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

const weakness = query("kind", "Only those with this reason.", {
  ...text,
  enum: weaknesses.map(({ name }) => name),
});
const into = { ...query("into", "The slug of the record that would stay."), required: true };
const step = inPath("step", "The step, as its answer or the list of changes names it.");
const ofChange = inPath("version", "The version that the change made.");
const othersOnly = query(
  "others",
  "Whether records that were changed since in the same field stay as they are.",
  {
    type: "boolean",
  },
);
const attachment = inPath("attachment", "Its permanent id.");
const view = inPath("view", "Its permanent id.");

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
      return [slug, { ...ifMatch, required: false }, goesAll];
    case "revisions":
      return [slug, before, limit];
    case "restore":
      return [slug, version, idempotencyKey];
    case "changes":
      return [since, limit];
    case "preview merge":
      return [slug, into];
    case "merge":
      return [slug, isMeant, idempotencyKey];
    case "undo":
      return [step, othersOnly, idempotencyKey];
    case "take back":
      return [slug, ofChange, idempotencyKey];
    case "bulk change":
      return [isMeant, idempotencyKey];
    case "list attachments":
      return [slug];
    case "attach":
      return [slug, ifMatch, idempotencyKey];
    case "get attachment":
      return [slug, attachment];
    case "change attachment":
    case "remove attachment":
      return [slug, attachment, ifMatch];
    case "restore attachment":
      return [slug, attachment, ifMatch, idempotencyKey];
    case "review":
      return [weakness, after, limit];
    case "add view":
      return [idempotencyKey];
    case "get view":
    case "rename view":
    case "remove view":
      return [view];
    case "restore view":
      return [view, idempotencyKey];
    case "describe":
    case "list views":
    case "preview bulk change":
      return [];
  }
}
