import "server-only";
import { listChangesSince } from "@/db/queries/changes-since";
import { getDocuments } from "@/db/queries/current-documents";
import { getHistory } from "@/db/queries/history";
import { registerSequence } from "@/db/queries/register-sequence";
import { changeOf, revisionOf } from "@/domain/api/change-document";
import { ignoredParameter } from "@/domain/ignored-parameter";
import { recordsName } from "@/domain/record-address";
import type { RecordKind } from "@/domain/revision";
import { readLimit } from "@/domain/session-filter-values";
import type { IgnoredParameter } from "@/domain/session-filters";
import { now } from "../_server/clock";
import { publicOrigin } from "../_server/team-origin";

const usual = 100;

/** The number that a position in the changes or in a history is; null where the text is none. */
function readPosition(text: string | null): number | null {
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : null;
}

function readPage(parameters: URLSearchParams, cursor: string) {
  const ignored: IgnoredParameter[] = [];
  let limit = usual;
  for (const [name, value] of parameters) {
    const reading = name === "limit" ? readLimit(value) : { reason: "there is no such filter" };
    if ("value" in reading) limit = reading.value;
    else if (name !== cursor) ignored.push(ignoredParameter(name, value, reading.reason));
  }
  const asked = parameters.get(cursor);
  const position = readPosition(asked);
  return { ignored, limit, position, isAstray: Boolean(asked) && position === null };
}

/**
 * The changes of the register from after `since`, oldest first, each with its record as it is now; `cursor` is where to go on
 * once more was changed. Null where `since` is no position, or lies beyond what was ever changed here.
 */
export async function loadChanges(parameters: URLSearchParams) {
  const { ignored, limit, position, isAstray } = readPage(parameters, "since");
  const since = position ?? 0;
  if (isAstray || since > (await registerSequence())) return null;
  const origin = await publicOrigin();
  const { entries, hasMore } = await listChangesSince(since, limit);
  const documents = await getDocuments(
    entries.map(({ record }) => record),
    origin,
    now(),
  );
  const data = entries.map((entry) => {
    const document = documents.get(entry.record.id);
    return changeOf(entry, document && document.deletedAt === null ? document : null, origin);
  });
  const cursor = String(entries.at(-1)?.sequence ?? since);
  const next = hasMore ? `${origin}/api/v1/changes?since=${cursor}&limit=${limit}` : null;
  return { data, cursor, next, ignored };
}

/** The versions of a record, newest first; null where `before` is no version. */
export async function loadRevisions(kind: RecordKind, id: string, parameters: URLSearchParams) {
  const { ignored, limit, position, isAstray } = readPage(parameters, "before");
  if (isAstray) return null;
  const history = await getHistory(kind, id, { before: position, limit });
  const entries = history?.entries ?? [];
  const address = `${await publicOrigin()}/api/v1/${recordsName(kind)}/${history?.record.slug}/revisions`;
  const next = history?.next ? `${address}?before=${history.next}&limit=${limit}` : null;
  return { data: entries.map(revisionOf), next, ignored };
}
