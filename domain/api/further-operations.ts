import { capital, nouns, type Operation } from "./operation";
import type { RecordPath } from "./record-paths";

/** The records of which two can be made one. */
export const mergedRecords = [
  "groups",
  "people",
  "venues",
  "topics",
  "sources",
] as const satisfies RecordPath[];

type Row = [Operation["method"], path: string, Operation["act"], id: string, summary: string];

const of =
  (records: RecordPath | null) =>
  ([method, path, act, id, summary]: Row): Operation => ({ id, method, path, act, records, summary });

function merges(records: (typeof mergedRecords)[number]): Operation[] {
  const { one } = nouns[records];
  const path = `/${records}/{slug}/merge`;
  const rows: Row[] = [
    ["GET", path, "preview merge", `preview${capital(one)}Merge`, "See what a merge would do"],
    ["POST", path, "merge", `merge${capital(one)}`, `Merge a ${one} into another`],
  ];
  return rows.map(of(records));
}

const files = "/sessions/{slug}/attachments";
const file = `${files}/{attachment}`;

const ofSessions: Row[] = [
  ["GET", files, "list attachments", "listAttachments", "List the photographs and papers of a session"],
  ["POST", files, "attach", "addAttachment", "Attach a photograph or paper"],
  ["GET", file, "get attachment", "getAttachment", "Read what is said of a photograph or paper"],
  ["PATCH", file, "change attachment", "changeAttachment", "Change what is said of one"],
  ["DELETE", file, "remove attachment", "removeAttachment", "Take one off the session"],
  ["POST", `${file}/restore`, "restore attachment", "restoreAttachment", "Put one back that was taken off"],
  [
    "POST",
    "/bulk/preview",
    "preview bulk change",
    "previewBulkChange",
    "See what a change of many sessions would do",
  ],
  ["POST", "/bulk", "bulk change", "changeSessions", "Change many sessions as one step"],
];

const view = "/views/{view}";

const ofRegister: Row[] = [
  [
    "POST",
    "/steps/{step}/undo",
    "undo",
    "undoStep",
    "Undo a merge, a change of many, an import or such an undoing",
  ],
  ["GET", "/review", "review", "listReview", "List the sessions that are poorly proved, worst first"],
  ["GET", "/views", "list views", "listViews", "List the saved views"],
  ["POST", "/views", "add view", "addView", "Save filters as a view"],
  ["GET", view, "get view", "getView", "Read a view"],
  ["PATCH", view, "rename view", "renameView", "Rename a view"],
  ["DELETE", view, "remove view", "removeView", "Remove a view"],
  ["POST", `${view}/restore`, "restore view", "restoreView", "Put a removed view back"],
];

/** What the pages do besides reading and writing single records: merges, changes of many, files, views, what is to be proved. */
export const furtherOperations: readonly Operation[] = [
  ...mergedRecords.flatMap(merges),
  ...ofSessions.map(of("sessions")),
  ...ofRegister.map(of(null)),
];
