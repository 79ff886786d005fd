import { furtherResponsesOf } from "./further-responses";
import { schemaRef } from "./json-schemas";
import { isFurther, type Operation, schemaName } from "./operation";
import { etag, json, listOf, location, moved, problemsOf, read, sent, write } from "./response";

const total = {
  total: { type: "integer", description: "How many there are on all pages." },
  totalIsAtLeast: { type: "boolean", description: "Whether there may be more: counting stops at 1,000." },
};
const cursor = { cursor: { type: "string", description: "Ask again with it as since." } };

/** What can be answered to an operation. */
export function responsesOf(operation: Operation): Record<string, object> {
  return { ...ownResponses(operation), ...problemsOf(503) };
}

function ownResponses({ act, records }: Operation): Record<string, object> {
  const name = records ? schemaName(records) : "";
  const one = { description: "The record as it is now.", headers: etag, content: json(schemaRef(name)) };
  if (isFurther(act)) return furtherResponsesOf(act, records);
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
