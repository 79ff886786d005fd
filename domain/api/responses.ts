import { schemaRef } from "./json-schemas";
import { type Operation, schemaName } from "./operations";

const problems = {
  400: "The body is not JSON, or a cursor or header is not written correctly.",
  401: "A token is needed, or the one that was sent is not good.",
  403: "This token or role may read but not write.",
  404: "There is no such record.",
  409: "Others name this record, or it is in the register already.",
  410: "The record was removed; a tombstone is left.",
  412: "It was changed meanwhile; the record is given as it is now.",
  413: "The body is longer than 1 MB.",
  415: "The body is not said to be JSON.",
  422: "Some values cannot be taken.",
  428: "If-Match is missing.",
  429: "Asked too often: Retry-After says when to ask again.",
} as const;
type Status = keyof typeof problems;

const json = (schema: object) => ({ "application/json": { schema } });
const etag = { ETag: { $ref: "#/components/headers/ETag" } };
const modified = { description: "You have it already." };
const moved = { description: "It has another slug now, which Location names." };

/** The problems that can be answered, to be referred to by their status. */
export const problemResponses = Object.fromEntries(
  Object.entries(problems).map(([status, description]) => [
    `Problem${status}`,
    { description, content: { "application/problem+json": { schema: schemaRef("Problem") } } },
  ]),
);

const problemsOf = (...statuses: Status[]) =>
  Object.fromEntries(statuses.map((status) => [status, { $ref: `#/components/responses/Problem${status}` }]));

function listOf(name: string, further: Record<string, object>) {
  const properties = {
    data: { type: "array", items: schemaRef(name) },
    ...further,
    next: { type: ["string", "null"], description: "The address of the next page." },
    ignored: schemaRef("Ignored"),
  };
  return { type: "object", properties, required: Object.keys(properties) };
}

const total = {
  total: { type: "integer", description: "How many there are on all pages." },
  totalIsAtLeast: { type: "boolean", description: "Whether there may be more: counting stops at 1,000." },
};
const cursor = { cursor: { type: "string", description: "Ask again with it as since." } };

const read = (schema: object, description: string) => ({
  200: { description, headers: etag, content: json(schema) },
  304: modified,
});
const write = problemsOf(401, 403, 404, 410, 429);
const sent = problemsOf(400, 413, 415, 422);

/** What can be answered to an operation. */
export function responsesOf({ act, records }: Operation): Record<string, object> {
  const name = records ? schemaName(records) : "";
  const one = { description: "The record as it is now.", headers: etag, content: json(schemaRef(name)) };
  switch (act) {
    case "list":
      return { ...read(listOf(name, total), "One page of them."), ...problemsOf(400, 401, 429) };
    case "changes":
      return {
        ...read(listOf("Change", cursor), "The changes since then, oldest first."),
        ...problemsOf(400, 401, 429),
      };
    case "revisions":
      return {
        ...read(listOf("Revision", {}), "Its versions, newest first."),
        308: moved,
        ...problemsOf(400, 401, 404, 429),
      };
    case "describe":
      return { ...read({ type: "object" }, "This description."), ...problemsOf(401, 429) };
    case "get":
      return { ...read(schemaRef(name), "The record."), 308: moved, ...problemsOf(401, 404, 410, 429) };
    case "add": {
      const location = { Location: { description: "Where it can be read.", schema: { type: "string" } } };
      const added = { ...one, description: "It was added.", headers: { ...etag, ...location } };
      return { 201: added, ...problemsOf(401, 403, 409, 429), ...sent };
    }
    case "change":
      return { 200: one, 308: moved, ...write, ...sent, ...problemsOf(412, 428) };
    case "remove":
      return { 204: { description: "It was removed." }, 308: moved, ...write, ...problemsOf(400, 409, 412) };
    case "restore":
      return { 200: one, 308: moved, ...problemsOf(400, 401, 403, 404, 422, 429) };
  }
}
