import { readStoredFile } from "@/db/attachment-files";
import { getShownFile, hadFile } from "@/db/queries/attachments";
import { paperDisposition } from "@/domain/file-name";

const address = /^([0-9a-f]{64})(?:(-small)?\.webp|\.pdf)$/;

// Whatever a file holds, it stays a picture or a download: nothing in it may run, load or be framed.
const guarded = {
  "Content-Security-Policy":
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox",
  "X-Content-Type-Options": "nosniff",
};

function missing(): Response {
  return new Response("There is no such file in the register.\n", {
    status: 404,
    headers: { ...guarded, "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
  });
}

/** A small copy as the history of a session shows it, also once it was taken off the page: it is not to be kept. */
async function former(request: Request, name: string, hash: string): Promise<Response> {
  const session = new URL(request.url).searchParams.get("history") ?? "";
  const isSmall = name.endsWith("-small.webp");
  const bytes = isSmall && (await hadFile(session, hash)) ? await readStoredFile(name) : null;
  if (!bytes) return missing();
  const type = { "Content-Type": "image/webp", "Content-Length": String(bytes.length) };
  return new Response(bytes, { headers: { ...guarded, ...type, "Cache-Control": "private, no-store" } });
}

/** A photograph, its small copy or a paper, by the hash of what it holds: it never changes, so it may be kept for good. */
export async function GET(request: Request, { params }: { params: Promise<{ name: string }> }) {
  const { name } = await params;
  const [, hash] = address.exec(name) ?? [];
  if (hash && new URL(request.url).searchParams.has("history")) return former(request, name, hash);
  const shown = hash ? await getShownFile(hash) : null;
  if (!shown || name.endsWith(".pdf") !== (shown.kind === "pdf")) return missing();
  const headers = { ...guarded, ETag: `"${name}"`, "Cache-Control": "public, max-age=31536000, immutable" };
  if (request.headers.get("if-none-match")?.includes(headers.ETag)) {
    return new Response(null, { status: 304, headers });
  }
  const bytes = await readStoredFile(name);
  if (!bytes) return missing();
  const type: Record<string, string> =
    shown.kind === "pdf"
      ? { "Content-Type": "application/pdf", "Content-Disposition": paperDisposition(shown.name) }
      : { "Content-Type": "image/webp" };
  return new Response(bytes, { headers: { ...headers, ...type, "Content-Length": String(bytes.length) } });
}
