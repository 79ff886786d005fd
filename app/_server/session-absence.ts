import "server-only";
import type { Session } from "@/domain/session";

/** The answer for a file of a session that is not there: 410 where it was removed, 404 where there is none. */
export function missingSession(session: Session | null): Response {
  const sentence = session ? "This session was removed.\n" : "There is no such session.\n";
  return new Response(sentence, {
    status: session ? 410 : 404,
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
  });
}
