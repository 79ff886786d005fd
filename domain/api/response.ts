import { schemaRef } from "./json-schemas";

const problems = {
  400: "The body is not JSON, or a cursor or header is not written correctly.",
  401: "A token is needed, or the one that was sent is not good.",
  403: "This token or role may read but not write.",
  404: "There is no such record.",
  409: "Others name this record, it is in the register already, or the register doubts that this is meant.",
  410: "The record was removed; a tombstone is left.",
  412: "It was changed meanwhile; the record is given as it is now.",
  413: "The body is longer than 1 MB, or a file than 20 MB.",
  415: "The body is not said to be JSON, or a form where a file is taken.",
  422: "Some values cannot be taken.",
  428: "If-Match is missing.",
  429: "Asked too often: Retry-After says when to ask again.",
  503: "The register cannot be read or written at present: Retry-After says when to ask again.",
} as const;
type Status = keyof typeof problems;

/** Content that is JSON of a schema. */
export const json = (schema: object) => ({ "application/json": { schema } });
/** The header that names what was read. */
export const etag = { ETag: { $ref: "#/components/headers/ETag" } };
const modified = { description: "You have it already." };
/** The answer that a record has another address. */
export const moved = { description: "It has another slug now, which Location names." };

/** The problems that can be answered, to be referred to by their status. */
export const problemResponses = Object.fromEntries(
  Object.entries(problems).map(([status, description]) => [
    `Problem${status}`,
    { description, content: { "application/problem+json": { schema: schemaRef("Problem") } } },
  ]),
);

/** The problems with these statuses. */
export const problemsOf = (...statuses: Status[]) =>
  Object.fromEntries(statuses.map((status) => [status, { $ref: `#/components/responses/Problem${status}` }]));

/** A page of a list of what has a schema of this name, with further members. */
export function listOf(name: string, further: Record<string, object>) {
  const properties = {
    data: { type: "array", items: schemaRef(name) },
    ...further,
    next: { type: ["string", "null"], description: "The address of the next page." },
    ignored: schemaRef("Ignored"),
  };
  return { type: "object", properties, required: Object.keys(properties) };
}

/** The answers to a reading. */
export const read = (schema: object, description: string) => ({
  200: { description, headers: etag, content: json(schema) },
  304: modified,
});
/** The problems of every writing. */
export const write = problemsOf(401, 403, 404, 410, 429);
/** The problems of what is sent. */
export const sent = problemsOf(400, 413, 415, 422);

/** Where something new can be read. */
export const location = {
  Location: { description: "Where it can be read.", schema: { type: "string" } },
};
