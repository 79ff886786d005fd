import { loadSession } from "@/app/_data/session";
import { hasAlready, notModified, registerTag } from "@/app/_server/conditional";
import { missingSession } from "@/app/_server/session-absence";
import { drawSessionPicture } from "@/app/_server/session-picture";

export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }) {
  const session = await loadSession((await params).slug);
  if (!session || session.deletedAt) return missingSession(session);
  const etag = await registerTag(request.url, { clock: false });
  const headers = { etag, "cache-control": "public, max-age=300" };
  if (hasAlready(request, etag)) return notModified(headers);
  const picture = await drawSessionPicture(session, etag);
  return new Response(new Uint8Array(picture), { headers: { ...headers, "content-type": "image/png" } });
}
