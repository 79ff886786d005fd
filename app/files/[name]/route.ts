import { isFileKept, readStoredFile } from "@/db/attachment-files";
import { getShownFile, hadFile } from "@/db/queries/attachments";
import { paperDisposition } from "@/domain/file-name";
import { hasAlready, notModified } from "../../_server/conditional";
import { refusalResponse } from "../../_server/refusal-response";
import { currentViewer } from "../../_server/viewer";

const address = /^([0-9a-f]{64})(?:(-small)?\.webp|\.pdf)$/;

// Whatever a file holds, it stays a picture or a download: nothing in it may run, load or be framed.
const guarded = {
  "Content-Security-Policy":
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox",
  "X-Content-Type-Options": "nosniff",
};

/** In words for programs; for somebody who opened the address, as a small page that leads on. */
function refuse(request: Request, status: 404 | 410, sentence: string): Response {
  if (/\btext\/html\b/.test(request.headers.get("accept") ?? "")) {
    return refusalResponse({ status, sentence }, new URL(request.url).pathname);
  }
  const type = { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store", Vary: "Accept" };
  return new Response(`${sentence}\n`, { status, headers: { ...guarded, ...type } });
}

const missing = (request: Request) => refuse(request, 404, "There is no such file in the register.");

/** What is kept and shown on no page was taken off; what should be shown and is not kept was taken out of the folder. */
const gone = (request: Request) =>
  refuse(request, 410, "This file was taken off the page of its session, so it is not given out any more.");

/**
 * A small copy as the history of a session shows it, once it was taken off the page only to somebody who may put it back: it is
 * not to be kept.
 */
async function former(request: Request, session: string, name: string, hash: string): Promise<Response> {
  if (!name.endsWith("-small.webp") || !(await hadFile(session, hash))) return missing(request);
  if (!(await getShownFile(hash)) && !(await currentViewer()).mayWrite) return gone(request);
  const bytes = await readStoredFile(name);
  if (!bytes) return gone(request);
  const type = { "Content-Type": "image/webp", "Content-Length": String(bytes.length) };
  return new Response(bytes, { headers: { ...guarded, ...type, "Cache-Control": "private, no-store" } });
}

/**
 * A photograph, its small copy or a paper, by the hash of what it holds. It never changes, but it may be taken off: whoever
 * keeps a copy must ask before showing it again, and is told 304 as long as a session shows it.
 */
export async function GET(request: Request, { params }: { params: Promise<{ name: string }> }) {
  const { name } = await params;
  const [, hash] = address.exec(name) ?? [];
  if (!hash) return missing(request);
  const session = new URL(request.url).searchParams.get("history");
  if (session !== null) return former(request, session, name, hash);
  const shown = await getShownFile(hash);
  if (!shown) return (await isFileKept(name)) ? gone(request) : missing(request);
  if (name.endsWith(".pdf") !== (shown.kind === "pdf")) return missing(request);
  // Asked also where nothing needs to be read, so that a file taken out by hand is shown from no copy either.
  if (!(await isFileKept(name))) return gone(request);
  const headers = { ...guarded, ETag: `"${name}"`, "Cache-Control": "public, no-cache" };
  if (hasAlready(request, headers.ETag)) return notModified(headers);
  const bytes = await readStoredFile(name);
  if (!bytes) return gone(request);
  const type: Record<string, string> =
    shown.kind === "pdf"
      ? { "Content-Type": "application/pdf", "Content-Disposition": paperDisposition(shown.name) }
      : { "Content-Type": "image/webp" };
  return new Response(bytes, { headers: { ...headers, ...type, "Content-Length": String(bytes.length) } });
}
