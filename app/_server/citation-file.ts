import "server-only";
import contentDisposition from "content-disposition";
import type { CitationFormat } from "@/domain/export/citation";
import { loadCitationTexts } from "../_data/citation";
import { loadSession } from "../_data/session";
import { hasAlready, notModified, registerTag } from "./conditional";
import { missingSession } from "./session-absence";

const files = {
  bibtex: { type: "application/x-bibtex; charset=utf-8", ending: "bib" },
  ris: { type: "application/x-research-info-systems; charset=utf-8", ending: "ris" },
  "csl-json": { type: "application/vnd.citationstyles.csl+json; charset=utf-8", ending: "json" },
} satisfies Partial<Record<CitationFormat, { type: string; ending: string }>>;

/** A session cited, as a file for a reference manager; 410 for one that was removed, 404 where there is none. */
export async function citationFile(
  request: Request,
  slug: string,
  format: keyof typeof files,
): Promise<Response> {
  const session = await loadSession(slug);
  if (!session || session.deletedAt) return missingSession(session);
  const { type, ending } = files[format];
  const headers = {
    "content-type": type,
    "content-disposition": contentDisposition(`${session.slug}.${ending}`),
    "cache-control": "no-cache",
    etag: await registerTag(`${request.headers.get("host")}${request.url}`, { clock: true }),
  };
  if (hasAlready(request, headers.etag)) return notModified(headers);
  return new Response(`${(await loadCitationTexts(session))[format]}\n`, { headers });
}
