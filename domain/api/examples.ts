import type { RecordPath } from "./record-paths";

/** What could be sent to add a record of each kind; every name in it is artificial but those of states. */
export const bodyExamples: Partial<Record<RecordPath, object>> = {
  sessions: {
    group: "panel-two",
    ordinal: 3,
    ordinalBasis: "stated",
    status: "held",
    dates: { held: "2026-03-04/2026-03-05" },
    city: "Wellington",
    country: "NZ",
    appearances: [{ nameAsPrinted: "Person Alpha", party: "northland", role: "co-chair", post: "Secretary" }],
    topics: ["Topic Four"],
    outcomes: [{ type: "next meeting", text: "The next meeting will be held in Southland.", due: "2027" }],
    summary: "The sides met.",
    sources: [{ publisher: "Gazette One", url: "https://example.org/1", supports: ["dates", "outcomes"] }],
  },
  groups: {
    name: "Panel Two",
    kind: "working group",
    parent: "commission-one",
    parties: ["northland", "southland"],
  },
  people: { displayName: "Person Alpha", party: "northland" },
  venues: { name: "Hall Three", city: "Wellington", country: "NZ" },
  parties: { name: "Republic of Northland", shortName: "Northland" },
  sources: { publisher: "Gazette One", title: "A panel met", url: "https://example.org/1", type: "press" },
};

/** What could be sent to change one. */
export const patchExamples: Record<RecordPath, object> = {
  sessions: { status: "held", dates: { held: "2026-03-04" } },
  groups: { status: "dormant" },
  people: { note: "Retired in 2025." },
  venues: { timeZone: "Pacific/Auckland" },
  parties: { adjective: "Northern" },
  topics: { name: "Topic Five" },
  sources: { archiveUrl: "https://example.org/archive/1" },
};

/** What could be sent to whatever else takes a body, by the name of its schema. */
export const furtherExamples: Record<string, object> = {
  Merge: { into: "panel-three" },
  BulkPreviewBody: { filters: "group=panel-two&when=past", change: { status: "held" } },
  BulkChange: {
    sessions: [{ id: "0123456789abcdef0123", version: 1 }],
    change: { addTopic: "Topic Four" },
  },
  AttachmentBody: { file: "@photograph.jpg", caption: "The chairs at the table", credit: "Gazette One" },
  AttachmentPatch: { caption: "The chairs sign the minutes" },
  ViewBody: { name: "Next year", query: "when=upcoming&from=2027" },
  ViewPatch: { name: "Coming up" },
};
