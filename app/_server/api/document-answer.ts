import "server-only";
import { createHash } from "node:crypto";
import { hasAlready, notModified, registerTag } from "../conditional";

/**
 * The entity tag of a record: its version, which If-Match names, and a digest of all that is read, since names of other records
 * and the day may change that while the version stays.
 */
function recordTag(document: { version: number }): string {
  const digest = createHash("sha256").update(JSON.stringify(document)).digest("base64url").slice(0, 10);
  return `"${document.version}.${digest}"`;
}

/** A record as an answer to whoever wrote it. */
export function writtenAnswer(
  document: { version: number },
  status: 200 | 201,
  headers: Record<string, string> = {},
): Response {
  const own = { etag: recordTag(document), "cache-control": "no-store", ...headers };
  return Response.json(document, { status, headers: own });
}

/** A record as an answer to whoever reads it; 304 where they have it. */
export function recordAnswer(request: Request, document: { version: number }): Response {
  const headers = { etag: recordTag(document), "cache-control": "no-cache" };
  return hasAlready(request, headers.etag) ? notModified(headers) : Response.json(document, { headers });
}

/** What is small and has no version, as an answer; 304 where the asker has it. */
export function contentAnswer(request: Request, content: object): Response {
  const digest = createHash("sha256").update(JSON.stringify(content)).digest("base64url").slice(0, 22);
  const headers = { etag: `"${digest}"`, "cache-control": "no-cache" };
  return hasAlready(request, headers.etag) ? notModified(headers) : Response.json(content, { headers });
}

/** A list as an answer, made only where the asker does not have it; `clock` says that time alone can change it. */
export async function listAnswer(
  request: Request,
  clock: boolean,
  make: () => Promise<object | Response>,
): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const etag = await registerTag(`${request.headers.get("host")}${pathname}${search}`, { clock });
  const headers = { etag, "cache-control": "no-cache" };
  if (hasAlready(request, etag)) return notModified(headers);
  const made = await make();
  return made instanceof Response ? made : Response.json(made, { headers });
}
