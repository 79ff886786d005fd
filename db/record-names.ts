import { sql } from "drizzle-orm";
import { countryName } from "@/domain/country";
import type { NameOf } from "@/domain/field-words";
import { quoted } from "@/domain/form-part";
import { referencesOf } from "@/domain/record-references";
import type { RecordStates, SessionState } from "@/domain/record-state";
import { type RecordKind, type RecordRef, recordKinds } from "@/domain/revision";
import { sessionTitle } from "@/domain/session-title";
import type { Db } from "./client";
import { keyList } from "./key-list";
import { loadSummaries } from "./rows";

/** A record as others name it; `deletedAt` is set on removed ones, `mergedIntoId` on merged ones. */
export type NamedRecord = {
  id: string;
  slug: string;
  name: string;
  deletedAt: string | null;
  mergedIntoId: string | null;
};

const named: Record<Exclude<RecordKind, "session">, { table: string; name: string }> = {
  group: { table: "groups", name: "name" },
  person: { table: "people", name: "display_name" },
  venue: { table: "venues", name: "concat_ws(', ', name, city, CASE WHEN city IS NULL THEN country END)" },
  party: { table: "parties", name: "short_name" },
  topic: { table: "topics", name: "name" },
  source: { table: "sources", name: "concat_ws(', ', publisher, title)" },
};

function sessionNames(db: Db, ids: string[]): NamedRecord[] {
  const rows = db.all<Omit<NamedRecord, "name"> & { chrono: number }>(
    sql`SELECT id, slug, chrono, deleted_at AS deletedAt, merged_into_id AS mergedIntoId FROM sessions
      WHERE id IN ${keyList(ids)}`,
  );
  const summaries = loadSummaries(
    db,
    rows.map(({ chrono }) => chrono),
    0,
  );
  const titles = new Map(summaries.map((session) => [session.chrono, sessionTitle(session)]));
  return rows.map(({ chrono, ...row }) => ({ ...row, name: titles.get(chrono) ?? row.slug }));
}

// Of a venue of which no more is known, the country is the name; the table holds its code.
const inWords = (name: string) => name.replace(/(?<=^|, )[A-Z]{2}$/, (code) => countryName(code) ?? code);

function plainNames(db: Db, kind: Exclude<RecordKind, "session">, ids: string[]): NamedRecord[] {
  const { table, name } = named[kind];
  const rows = db.all<NamedRecord>(
    sql`SELECT id, slug, ${sql.raw(name)} AS name, deleted_at AS deletedAt, merged_into_id AS mergedIntoId
      FROM ${sql.raw(table)} WHERE id IN ${keyList(ids)}`,
  );
  return kind === "venue" ? rows.map((row) => ({ ...row, name: inWords(row.name) })) : rows;
}

/** How the records of a kind with these ids are named, removed ones included, by id; unknown ids are left out. */
export function loadRecordNames(db: Db, kind: RecordKind, ids: string[]): Map<string, NamedRecord> {
  const rows = kind === "session" ? sessionNames(db, ids) : plainNames(db, kind, ids);
  return new Map(rows.map((row) => [row.id, row]));
}

/** Records of a kind as their history names them, removed ones included, by id; unknown ids are left out. */
export function recordRefs(db: Db, kind: RecordKind, ids: string[]): Map<string, RecordRef> {
  const named = [...loadRecordNames(db, kind, ids).values()];
  return new Map(named.map(({ id, slug, name, deletedAt }) => [id, { kind, id, slug, name, deletedAt }]));
}

/** A record as its history names it, by id, removed ones included; null when there is none. */
export function recordRef(db: Db, kind: RecordKind, id: string): RecordRef | null {
  return recordRefs(db, kind, [id]).get(id) ?? null;
}

/** How the outcomes that sessions carry on are named: by their text and the session that agreed it. */
function carriedNames(db: Db, sessions: SessionState[]): Map<string, string> {
  const ids = sessions.flatMap(({ outcomes }) => outcomes.flatMap((each) => each.carriedFromId ?? []));
  if (ids.length === 0) return new Map();
  const rows = db.all<{ id: string; text: string; sessionId: string }>(
    sql`SELECT id, text, session_id AS sessionId FROM outcomes WHERE id IN ${keyList(ids)}`,
  );
  const titles = loadRecordNames(
    db,
    "session",
    rows.map(({ sessionId }) => sessionId),
  );
  return new Map(
    rows.map(({ id, text, sessionId }) => [
      id,
      `${quoted(text)} of the ${titles.get(sessionId)?.name ?? "session"}`,
    ]),
  );
}

/** How the records that some states refer to are named now, and the outcomes that they carry on. */
export function namesIn<Kind extends RecordKind>(db: Db, kind: Kind, states: RecordStates[Kind][]): NameOf {
  const carried = kind === "session" ? carriedNames(db, states as SessionState[]) : new Map<string, string>();
  const ids = new Map<RecordKind, string[]>(recordKinds.map((of) => [of, []]));
  for (const { kind: of, id } of referencesOf(kind, states)) ids.get(of)?.push(id);
  const names = new Map([...ids].map(([of, wanted]) => [of, loadRecordNames(db, of, wanted)]));
  return (of, id) => {
    if (of === "outcome") return carried.get(id) ?? "an outcome that is not in the register any more";
    return names.get(of)?.get(id)?.name ?? `a ${of} that is not in the register`;
  };
}
