import "server-only";
import { createHash } from "node:crypto";
import isFresh from "fresh";
import { registerSequence } from "@/db/queries/register-sequence";
import { version } from "@/package.json";
import { now } from "./clock";

const quarterHour = 15 * 60_000;

/**
 * The entity tag (RFC 9110, 8.8.3) of what is made of the register for an address: it changes with every change of the register,
 * the program and, where `clock` says that time alone can change it, with the quarter of an hour, at which a day may begin in some
 * zone. Weak, because the same facts may be written in other bytes (compression).
 */
export async function registerTag(address: string, { clock }: { clock: boolean }): Promise<string> {
  const parts = [version, await registerSequence(), clock ? Math.floor(now() / quarterHour) : "", address];
  return `W/"${createHash("sha256").update(JSON.stringify(parts)).digest("base64url").slice(0, 22)}"`;
}

/** Whether a program already has what it asks for, by its If-None-Match (RFC 9110, 13.1.2). */
export function hasAlready(request: Request, etag: string): boolean {
  const asked = Object.fromEntries(request.headers);
  return isFresh(
    { "if-none-match": asked["if-none-match"], "cache-control": asked["cache-control"] },
    { etag },
  );
}

/** "You have it already", with the headers that the whole answer would have. */
export function notModified(headers: Record<string, string>): Response {
  return new Response(null, { status: 304, headers });
}
