import { addedKinds } from "./added-kinds";
import { furtherOperations } from "./further-operations";
import { capital, nouns, type Operation } from "./operation";
import { type RecordPath, recordPaths } from "./record-paths";

function operationsOf(records: RecordPath): Operation[] {
  const { one, many } = nouns[records];
  const [list, each] = [`/${records}`, `/${records}/{slug}`];
  const [One, Many] = [capital(one), capital(many)];
  const kind = recordPaths[records];
  const isAdded = addedKinds.some((added) => added === kind);
  const all: Operation[] = [
    { id: `list${Many}`, method: "GET", path: list, act: "list", records, summary: `List ${many}` },
    { id: `add${One}`, method: "POST", path: list, act: "add", records, summary: `Add a ${one}` },
    { id: `get${One}`, method: "GET", path: each, act: "get", records, summary: `Read a ${one}` },
    {
      id: `change${One}`,
      method: "PATCH",
      path: each,
      act: "change",
      records,
      summary: `Change a ${one}`,
    },
    {
      id: `remove${One}`,
      method: "DELETE",
      path: each,
      act: "remove",
      records,
      summary: `Remove a ${one}`,
    },
    {
      id: `list${One}Revisions`,
      method: "GET",
      path: `${each}/revisions`,
      act: "revisions",
      records,
      summary: `List the versions of a ${one}`,
    },
    {
      id: `restore${One}`,
      method: "POST",
      path: `${each}/restore`,
      act: "restore",
      records,
      summary: `Restore a removed ${one}, or an earlier version of one`,
    },
    {
      id: `undo${One}Change`,
      method: "POST",
      path: `${each}/revisions/{version}/undo`,
      act: "take back",
      records,
      summary: `Take back what one change of a ${one} did`,
    },
  ];
  return all.filter(({ act }) => act !== "add" || isAdded);
}

/** Every operation of the interface. */
export const operations: readonly Operation[] = [
  ...(Object.keys(recordPaths) as RecordPath[]).flatMap(operationsOf),
  {
    id: "listChanges",
    method: "GET",
    path: "/changes",
    act: "changes",
    records: null,
    summary: "Follow what is changed in the register",
  },
  {
    id: "describeInterface",
    method: "GET",
    path: "/openapi.json",
    act: "describe",
    records: null,
    summary: "Read this description",
  },
  ...furtherOperations,
];

const base = ["", "api", "v1"];

/** Whether an address is one of a path, in which names in braces stand for any word. */
function isAt(path: string, words: string[]): boolean {
  const parts = [...base, ...path.slice(1).split("/")];
  return (
    parts.length === words.length &&
    parts.every((part, at) => part === words[at] || (part.startsWith("{") && words[at] !== ""))
  );
}

/** The methods that an address of the interface takes, as `Allow` names them; null where it is none. */
export function allowedMethods(pathname: string): string[] | null {
  const words = pathname.split("/");
  const methods = operations.flatMap(({ path, method }) => (isAt(path, words) ? method : []));
  if (methods.length === 0) return null;
  return [...new Set(methods.flatMap((method) => (method === "GET" ? ["GET", "HEAD"] : method)))];
}
