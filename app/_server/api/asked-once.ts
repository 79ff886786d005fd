import "server-only";
import { createHash } from "node:crypto";
import { keepAnswer, keptAnswer } from "@/db/commands/answers";
import type { Once } from "@/db/once";
import { problem } from "../problem";
import type { InterfaceViewer } from "../token-viewer";
import { refusedAnswer } from "./refused";

// A string of structured fields (RFC 9651), as the draft has it, or the same without quotation marks.
const keyText = /^(?:"([\x20-\x21\x23-\x5b\x5d-\x7e]{1,255})"|([\x21\x23-\x5b\x5d-\x7e]{1,255}))$/;

/**
 * The name that a program gives its request, so that it is done once however often it is sent (Idempotency-Key,
 * draft-ietf-httpapi-idempotency-key-header); null where it gives none.
 */
export function askedOnce(request: Request, text: string, asker: InterfaceViewer): Once | null | Response {
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
export async function answerOfBefore(once: Once): Promise<Response | null> {
  const kept = await keptAnswer(once);
  if (kept.kind !== "done") return refusedAnswer(kept);
  return kept.value && new Response(kept.value.body, { status: 201, headers: kept.value.headers });
}

/** Keeps an answer, to be given again, and gives it. */
export async function keptForAgain(once: Once, answer: Response): Promise<Response> {
  const body = await answer.text();
  const headers = Object.fromEntries(answer.headers);
  await keepAnswer(once, { headers, body });
  return new Response(body, { status: answer.status, headers });
}
