import { bodyExamples, furtherExamples, patchExamples } from "./examples";
import { type Act, type Operation, schemaName } from "./operation";

/** What is sent with an operation: its schema by name, in which type, and what could be sent. */
export type RequestBody = {
  schema: string;
  type: "application/json" | "multipart/form-data";
  example: object | undefined;
};

const further: Partial<Record<Act, string>> = {
  merge: "Merge",
  "preview bulk change": "BulkPreviewBody",
  "bulk change": "BulkChange",
  attach: "AttachmentBody",
  "change attachment": "AttachmentPatch",
  "add view": "ViewBody",
  "rename view": "ViewPatch",
};

/** What an operation takes besides its address and headers; null where that is all. */
export function requestBodyOf({ act, records }: Operation): RequestBody | null {
  const type = act === "attach" ? "multipart/form-data" : "application/json";
  const schema = further[act];
  if (schema) return { schema, type, example: furtherExamples[schema] };
  if (!records || (act !== "add" && act !== "change")) return null;
  const isNew = act === "add";
  const example = (isNew ? bodyExamples : patchExamples)[records];
  return { schema: schemaName(records) + (isNew ? "Body" : "Patch"), type, example };
}
