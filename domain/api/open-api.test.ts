import { describe, expect, it } from "vitest";
import { attachmentBody, attachmentPatch } from "./attachment-document";
import { bulkBody, bulkPreviewBody } from "./bulk-document";
import { bodyExamples, furtherExamples, patchExamples } from "./examples";
import { openApi } from "./open-api";
import { allowedMethods, operations } from "./operations";
import { plainBodies, plainPatches } from "./plain-body";
import { type RecordPath, recordPaths } from "./record-paths";
import { sessionBody, sessionPatch } from "./session-body";
import { mergeBody } from "./step-document";
import { viewBody, viewPatch } from "./view-document";

describe("the description of the interface", () => {
  it("names every operation once", () => {
    const ids = operations.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(["listPeople", "addPerson", "changeSession", "removeVenue"]));
  });

  it("says that group and status are enough for a session", () => {
    expect(openApi("1").components.schemas.SessionBody?.required).toEqual(["group", "status"]);
  });
});

describe.each(Object.keys(recordPaths) as RecordPath[])("the example of %s", (records) => {
  const kind = recordPaths[records];
  const body = kind === "session" ? sessionBody : plainBodies[kind];
  const patch = kind === "session" ? sessionPatch : plainPatches[kind];

  it("can be sent", () => {
    if (bodyExamples[records]) expect(body.safeParse(bodyExamples[records]).error).toBeUndefined();
    expect(patch.safeParse(patchExamples[records]).error).toBeUndefined();
  });
});

describe("the example of what else is sent", () => {
  it.each([
    ["Merge", mergeBody],
    ["BulkPreviewBody", bulkPreviewBody],
    ["BulkChange", bulkBody],
    ["AttachmentPatch", attachmentPatch],
    ["ViewBody", viewBody],
    ["ViewPatch", viewPatch],
  ])("can be sent as %s", (name, schema) => {
    expect(furtherExamples[name]).toBeDefined();
    expect(schema.safeParse(furtherExamples[name]).error).toBeUndefined();
  });

  it("can be sent with a file", () => {
    const file = new File(["x"], "photograph.jpg");
    expect(attachmentBody.safeParse({ ...furtherExamples.AttachmentBody, file }).error).toBeUndefined();
  });
});

describe("the methods of an address", () => {
  it.each([
    ["/api/v1/sessions", ["GET", "HEAD", "POST"]],
    ["/api/v1/topics", ["GET", "HEAD"]],
    ["/api/v1/people/igor-dylevsky", ["GET", "HEAD", "PATCH", "DELETE"]],
    ["/api/v1/groups/x/restore", ["POST"]],
    ["/api/v1/people/x/merge", ["GET", "HEAD", "POST"]],
    ["/api/v1/parties/x/merge", null],
    ["/api/v1/bulk/preview", ["POST"]],
    ["/api/v1/sessions/x/attachments/y", ["GET", "HEAD", "PATCH", "DELETE"]],
    ["/api/v1/openapi.json", ["GET", "HEAD"]],
    ["/api/v1/openapixjson", null],
    ["/api/v1/cats", null],
    ["/api/v1/groups/x/y/z", null],
  ])("of %s are %j", (address, methods) => {
    expect(allowedMethods(address)).toEqual(methods);
  });
});
