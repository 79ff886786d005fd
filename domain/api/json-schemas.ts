import { z } from "zod";
import { sessionDocument } from "../export/session-document";
import type { RecordKind } from "../revision";
import {
  attachmentBody,
  attachmentDocument,
  attachmentPatch,
  removedAttachmentDocument,
} from "./attachment-document";
import { bulkBody, bulkPreviewBody, bulkPreviewDocument } from "./bulk-document";
import { changeDocument, revisionDocument } from "./change-document";
import { schemaName } from "./operation";
import { operations } from "./operations";
import { plainBodies, plainPatches } from "./plain-body";
import { plainDocuments } from "./plain-document";
import { problemDocument } from "./problem-document";
import { type RecordPath, recordPaths } from "./record-paths";
import { reviewDocument } from "./review-document";
import { sessionBody, sessionPatch } from "./session-body";
import { mergeBody, mergeDone, mergePreviewDocument, stepDone } from "./step-document";
import { viewBody, viewDocument, viewPatch } from "./view-document";

/** A schema in the JSON Schema of OpenAPI 3.1 (draft 2020-12). */
export type JsonSchema = { [name: string]: unknown; properties?: Record<string, unknown> };

/**
 * What a schema describes: what is sent, with other names refused, or what is answered, to which names may be added. Zod's own
 * conversion, so that what validates is what is described.
 */
function described(schema: z.ZodType, of: "sent" | "answered"): JsonSchema {
  const io = of === "sent" ? "input" : "output";
  const { $schema: _, ...json } = z.toJSONSchema(schema, {
    io,
    override: ({ jsonSchema }) => {
      if (of === "answered" && jsonSchema.additionalProperties === false)
        delete jsonSchema.additionalProperties;
    },
  });
  return json;
}

const documents = { session: sessionDocument, ...plainDocuments } satisfies Record<RecordKind, z.ZodType>;
const bodies = { session: sessionBody, ...plainBodies } satisfies Record<RecordKind, z.ZodType>;
const patches = { session: sessionPatch, ...plainPatches } satisfies Record<RecordKind, z.ZodType>;

/** A reference to one of the schemas by its name. */
export function schemaRef(name: string): { $ref: string } {
  return { $ref: `#/components/schemas/${name}` };
}

const isAdded = (records: RecordPath) =>
  operations.some((each) => each.records === records && each.act === "add");

function schemasOf(records: RecordPath): [string, JsonSchema][] {
  const [name, kind] = [schemaName(records), recordPaths[records]];
  const all: [string, JsonSchema][] = [
    [name, described(documents[kind], "answered")],
    [`${name}Patch`, described(patches[kind], "sent")],
  ];
  return isAdded(records) ? [...all, [`${name}Body`, described(bodies[kind], "sent")]] : all;
}

const text = { type: "string" };

const ignored = {
  type: "array",
  description: "What was left out of the address because it is not known or cannot be read.",
  items: {
    type: "object",
    properties: { name: text, value: text, reason: text },
    required: ["name", "value", "reason"],
  },
};

function changeSchema(): JsonSchema {
  const change = described(changeDocument, "answered");
  const refs = (Object.keys(recordPaths) as RecordPath[]).map((each) => schemaRef(schemaName(each)));
  const description = "The record as it is now; null once it was removed.";
  return {
    ...change,
    properties: { ...change.properties, record: { description, anyOf: [...refs, { type: "null" }] } },
  };
}

function reviewSchema(): JsonSchema {
  const review = described(reviewDocument, "answered");
  return { ...review, properties: { ...review.properties, session: schemaRef("Session") } };
}

/** What is sent and answered where the pages do more than reading and writing single records. */
function furtherSchemas(): Record<string, JsonSchema> {
  return {
    Step: described(stepDone, "answered"),
    Merge: described(mergeBody, "sent"),
    Merged: described(mergeDone, "answered"),
    MergePreview: described(mergePreviewDocument, "answered"),
    BulkPreviewBody: described(bulkPreviewBody, "sent"),
    BulkPreview: described(bulkPreviewDocument, "answered"),
    BulkChange: described(bulkBody, "sent"),
    Attachment: described(attachmentDocument, "answered"),
    RemovedAttachment: described(removedAttachmentDocument, "answered"),
    AttachmentBody: described(attachmentBody, "sent"),
    AttachmentPatch: described(attachmentPatch, "sent"),
    View: described(viewDocument, "answered"),
    ViewBody: described(viewBody, "sent"),
    ViewPatch: described(viewPatch, "sent"),
    Review: reviewSchema(),
  };
}

/** Every schema by its name: records, what is sent of them, problems, versions, changes, what was left out of an address. */
export function jsonSchemas(): Record<string, JsonSchema> {
  return {
    ...Object.fromEntries((Object.keys(recordPaths) as RecordPath[]).flatMap(schemasOf)),
    Revision: described(revisionDocument, "answered"),
    Change: changeSchema(),
    ...furtherSchemas(),
    Ignored: ignored,
    Problem: described(problemDocument, "answered"),
  };
}
