import "server-only";
import { getDocuments, type RecordDocument } from "@/db/queries/current-documents";
import { findPlace } from "@/db/queries/record-place";
import { isRecordPath, recordPaths } from "@/domain/api/record-paths";
import type { RecordKind, RecordRef } from "@/domain/revision";
import { now } from "../clock";
import { problem } from "../problem";
import { publicOrigin } from "../team-origin";

/** A record that an address of the interface leads to, as it is now. */
export type FoundRecord = { kind: RecordKind; document: RecordDocument };

/** The problem of an address that is none of the interface. */
export function noSuchAddress(): Response {
  return problem(404, "There is no such address. GET /api/v1/openapi.json describes all there are.");
}

function tombstone({ kind, id, slug, name, deletedAt }: RecordRef): Response {
  const detail = "This record was removed from the register.";
  return problem(410, detail, { members: { tombstone: { kind, id, slug, name, deletedAt } } });
}

/** The same address with another slug, for good: a program keeps its method and its body (RFC 9110, 15.4.9). */
function movedTo(request: Request, asked: string, slug: string): Response {
  const { pathname, search } = new URL(request.url);
  const location = pathname.replace(`/${asked}`, `/${slug}`) + search;
  return new Response(null, { status: 308, headers: { location, "cache-control": "no-cache" } });
}

/** The record at an address; else the answer that it is elsewhere (308), removed (410) or unknown (404). */
export async function readFound(
  request: Request,
  word: string,
  slugOrId: string,
  which: "present" | "also removed" = "present",
): Promise<FoundRecord | Response> {
  if (!isRecordPath(word)) return noSuchAddress();
  const kind = recordPaths[word];
  const place = await findPlace(kind, slugOrId);
  if (place.kind === "moved") return movedTo(request, slugOrId, place.slug);
  if (place.kind === "removed" && which === "present") return tombstone(place.record);
  const document = place.kind === "unknown" ? null : await readDocument(kind, idOf(place));
  return document ? { kind, document } : problem(404, "There is no such record.");
}

const idOf = (place: { id: string } | { record: RecordRef }) =>
  "record" in place ? place.record.id : place.id;

/** A record as it is now; null when there is none with this id. */
export async function readDocument(kind: RecordKind, id: string): Promise<RecordDocument | null> {
  return (await getDocuments([{ kind, id }], await publicOrigin(), now())).get(id) ?? null;
}
