import "server-only";
import { createHash } from "node:crypto";
import { keepAnswer, keptAnswer } from "@/db/commands/answers";
import type { Once } from "@/db/once";
import { problem } from "../problem";
import { authorOf, type InterfaceViewer } from "../token-viewer";
import { refusedAnswer } from "./refused";

// A string of structured fields (RFC 9651), as the draft has it, or the same without quotation marks.
const keyText = /^(?:"([\x20-\x21\x23-\x5b\x5d-\x7e]{1,255})"|([\x21\x23-\x5b\x5d-\x7e]{1,255}))$/;

/**
 * The name that a program gives its request, so that it is done once however often it is sent (Idempotency-Key,
 * draft-ietf-httpapi-idempotency-key-header); null where it gives none.
 */
function askedOnce(request: Request, text: string, asker: InterfaceViewer): Once | null | Response {
  const header = request.headers.get("idempotency-key");
  if (header === null) return null;
  const named = keyText.exec(header.trim());
  const key = named?.[1] ?? named?.[2];
  if (!key) return problem(400, "An Idempotency-Key has 1 to 255 letters, digits and signs of ASCII.");
  const { pathname, search } = new URL(request.url);
  const asked = JSON.stringify([request.method, pathname + search, text]);
  const fingerprint = createHash("sha256").update(asked).digest("base64url");
  return { owner: asker.accountId ?? "local", key, fingerprint };
}

/** What was answered to the same request before; null where it is the first time. */
async function answerOfBefore(once: Once): Promise<Response | null> {
  const kept = await keptAnswer(once);
  if (kept.kind !== "done") return refusedAnswer(kept);
  if (kept.value === null) return null;
  const { status = 201, headers, body } = kept.value;
  return new Response(body, { status, headers });
}

/** Keeps an answer, to be given again, and gives it. */
async function keptForAgain(once: Once, answer: Response): Promise<Response> {
  const body = await answer.text();
  const headers = Object.fromEntries(answer.headers);
  await keepAnswer(once, { status: answer.status, headers, body });
  return new Response(body, { status: answer.status, headers });
}

/** Whoever asks, as a command takes it, with the name of the request where it has one. */
export type Asker = ReturnType<typeof authorOf> & { once?: Once };

/** Answers what a program asks for; what it names is done once and answered again as it was. `text` is all that was sent. */
export async function answeredOnce(
  request: Request,
  text: string,
  asker: InterfaceViewer,
  answer: (by: Asker) => Promise<Response>,
): Promise<Response> {
  const once = askedOnce(request, text, asker);
  if (once instanceof Response) return once;
  const before = once && (await answerOfBefore(once));
  if (before) return before;
  const given = await answer({ ...authorOf(asker), ...(once && { once }) });
  return once && given.ok ? keptForAgain(once, given) : given;
}
