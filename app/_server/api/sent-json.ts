import "server-only";
import type { z } from "zod";
import { fieldErrors, plainSentence } from "@/domain/field-errors";
import { invalid, problem } from "../problem";

const deepest = 32;

/** Whether lists and objects stand within each other so deep that nothing in the register can be meant. */
function isTooDeep(value: unknown, depth = 0): boolean {
  if (typeof value !== "object" || value === null) return false;
  return depth === deepest || Object.values(value).some((each) => isTooDeep(each, depth + 1));
}

/** The JSON object that a program sent and its bytes as they came, or the problem with them. */
export async function sentObject(
  request: Request,
): Promise<{ body: Record<string, unknown>; text: string } | Response> {
  if (
    !/^application\/(?:json|merge-patch\+json)\s*(?:;|$)/i.test(request.headers.get("content-type") ?? "")
  ) {
    return problem(415, "Send JSON, with the type application/json.", {
      headers: { accept: "application/json" },
    });
  }
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(await request.arrayBuffer());
    const body: unknown = JSON.parse(text);
    if (typeof body !== "object" || body === null || Array.isArray(body))
      return problem(400, "The body is JSON but no object.");
    if (isTooDeep(body)) return problem(400, "The body is nested more deeply than anything in the register.");
    return { body: body as Record<string, unknown>, text };
  } catch {
    return problem(400, "The body is not JSON.");
  }
}

/** What a program sent where nothing needs to be said, as text. */
export async function sentText(request: Request): Promise<string> {
  return new TextDecoder().decode(await request.arrayBuffer());
}

/** What was sent, understood by a schema, or the problem with it. */
export function readSent<Schema extends z.ZodType>(
  schema: Schema,
  body: unknown,
): z.infer<Schema> | Response {
  const parsed = schema.safeParse(body, { error: plainSentence });
  return parsed.success ? parsed.data : invalid(fieldErrors(parsed.error));
}
