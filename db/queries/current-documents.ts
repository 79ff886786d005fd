import { sql } from "drizzle-orm";
import type { PlainDocument } from "@/domain/api/plain-document";
import { documentOf, type SessionDocument } from "@/domain/export/session-document";
import { type RecordKind, recordKinds } from "@/domain/revision";
import { type Db, getDb } from "../client";
import { keyList } from "../key-list";
import { loadWholeSessions } from "../whole-sessions";
import { loadPlainDocuments } from "./plain-documents";

/** A record of any kind as programs read it. */
export type RecordDocument = SessionDocument | PlainDocument;

function loadSessionDocuments(db: Db, ids: string[], origin: string, now: number): SessionDocument[] {
  const rows = db.all<{ chrono: number }>(sql`SELECT chrono FROM sessions WHERE id IN ${keyList(ids)}`);
  const chronos = rows.map(({ chrono }) => chrono);
  return loadWholeSessions(db, chronos, now).map((session) => documentOf(session, origin));
}

/**
 * Records as they are now, by id, removed ones included; unknown ids are left out. `origin` is the address of the register,
 * `now` is in epoch milliseconds.
 */
export async function getDocuments(
  wanted: readonly { kind: RecordKind; id: string }[],
  origin: string,
  now: number,
): Promise<Map<string, RecordDocument>> {
  const db = getDb();
  const documents = recordKinds.flatMap((kind): RecordDocument[] => {
    const ids = [...new Set(wanted.flatMap((each) => (each.kind === kind ? each.id : [])))];
    if (ids.length === 0) return [];
    return kind === "session"
      ? loadSessionDocuments(db, ids, origin, now)
      : loadPlainDocuments(db, kind, ids, origin);
  });
  return new Map(documents.map((document) => [document.id, document]));
}
