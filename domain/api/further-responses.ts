import { schemaRef } from "./json-schemas";
import { type FurtherAct, schemaName } from "./operation";
import type { RecordPath } from "./record-paths";
import { etag, json, listOf, location, moved, problemsOf, read, sent, write } from "./response";

const stepOf = (name: string) => ({
  description: "It was done, as one step.",
  content: json(schemaRef(name)),
});
const keptOf = (name: string) => ({
  description: "It as it is now.",
  headers: etag,
  content: json(schemaRef(name)),
});
const addedOf = (name: string) => ({
  ...keptOf(name),
  description: "It was added.",
  headers: { ...etag, ...location },
});
const all = (name: string, further: Record<string, object> = {}) => ({
  type: "object",
  properties: { data: { type: "array", items: schemaRef(name) }, ...further },
  required: ["data", ...Object.keys(further)],
});
const filesOf = all("Attachment", {
  version: { type: "integer", description: "The version of the session: name it to attach another." },
});
const filesWithRemoved = {
  ...filesOf,
  properties: {
    ...filesOf.properties,
    removed: {
      type: "array",
      items: schemaRef("RemovedAttachment"),
      description: "What was taken off and can be put back; for those who may write.",
    },
  },
};
const viewsOf = all("View");
const leftOut = { properties: { ignored: schemaRef("Ignored") }, required: ["ignored"] };

/** What can be answered to what the pages do besides reading and writing single records. */
export function furtherResponsesOf(act: FurtherAct, records: RecordPath | null): Record<string, object> {
  switch (act) {
    case "take back": {
      const one = keptOf(records ? schemaName(records) : "");
      return { 200: one, 308: moved, ...write, ...problemsOf(400, 412, 422) };
    }
    case "preview merge":
      return {
        200: { description: "What it would do.", content: json(schemaRef("MergePreview")) },
        308: moved,
        ...problemsOf(401, 404, 410, 422, 429),
      };
    case "merge":
      return { 200: stepOf("Merged"), 308: moved, ...write, ...sent, ...problemsOf(409) };
    case "undo":
      return { 200: stepOf("Step"), ...problemsOf(400, 401, 403, 404, 422, 429) };
    case "preview bulk change": {
      const preview = { type: "object", allOf: [schemaRef("BulkPreview")], ...leftOut };
      return {
        200: { description: "What it would do.", content: json(preview) },
        ...problemsOf(401, 429),
        ...sent,
      };
    }
    case "bulk change":
      return { 200: stepOf("Step"), ...problemsOf(401, 403, 409, 429), ...sent };
    case "list attachments":
      return {
        ...read(filesWithRemoved, "Its photographs and papers."),
        308: moved,
        ...problemsOf(401, 404, 410, 429),
      };
    case "get attachment":
      return {
        ...read(schemaRef("Attachment"), "It."),
        308: moved,
        ...problemsOf(401, 404, 410, 429),
      };
    case "attach":
      return { 201: addedOf("Attachment"), 308: moved, ...write, ...sent, ...problemsOf(412, 428) };
    case "change attachment":
      return { 200: keptOf("Attachment"), 308: moved, ...write, ...sent, ...problemsOf(412, 428) };
    case "restore attachment":
      return { 200: keptOf("Attachment"), 308: moved, ...write, ...problemsOf(400, 412, 422, 428) };
    case "remove attachment":
      return {
        204: { description: "It was taken off." },
        308: moved,
        ...write,
        ...problemsOf(400, 412, 428),
      };
    case "review":
      return { ...read(listOf("Review", {}), "One page of them."), ...problemsOf(400, 401, 429) };
    case "list views":
      return { ...read(viewsOf, "All of them, by name."), ...problemsOf(401, 429) };
    case "get view":
      return { ...read(schemaRef("View"), "It."), ...problemsOf(401, 404, 429) };
    case "add view":
      return { 201: addedOf("View"), ...problemsOf(401, 403, 429), ...sent };
    case "rename view":
      return { 200: keptOf("View"), ...problemsOf(401, 403, 404, 429), ...sent };
    case "remove view":
      return { 204: { description: "It was removed." }, ...problemsOf(401, 403, 404, 429) };
    case "restore view":
      return { 200: keptOf("View"), ...problemsOf(400, 401, 403, 404, 422, 429) };
  }
}
