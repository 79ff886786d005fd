import { type Refusal, refusalAnswer } from "@/scripts/refusal-answer.mjs";

/** A refusal as a program reads it under /api (RFC 9457), and as a small page everywhere else. */
export function refusalResponse(refusal: Refusal, path: string): Response {
  const { body, ...init } = refusalAnswer(refusal, path);
  return new Response(body, init);
}
