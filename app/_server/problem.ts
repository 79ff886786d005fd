import "server-only";
import type { FieldError } from "@/domain/command-outcome";
import { retrySeconds, type StorageFault } from "@/domain/storage-fault";

const titles = {
  400: "Malformed request",
  401: "Authentication needed",
  403: "Not allowed",
  404: "Not found",
  405: "Method not allowed",
  409: "In conflict with other records",
  410: "Removed",
  412: "Changed meanwhile",
  415: "Unsupported media type",
  422: "Invalid values",
  428: "Precondition needed",
  429: "Too many requests",
  500: "Internal error",
  503: "Not available now",
} as const;

/** What a problem says besides its sentence: what is wrong by field, what stands in its way, and headers of its own. */
type Further = { errors?: FieldError[]; members?: object; headers?: Record<string, string> };

/** A problem in the format of RFC 9457: an HTTP status, one sentence, and what is wrong by field. */
export function problem(
  status: keyof typeof titles,
  detail: string,
  { errors = [], members = {}, headers = {} }: Further = {},
): Response {
  const body = { type: "about:blank", title: titles[status], status, detail, errors, ...members };
  return new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/problem+json", "cache-control": "no-store", ...headers },
  });
}

/** The problem that values which cannot be taken are. */
export function invalid(errors: FieldError[]): Response {
  return problem(422, "Some values cannot be taken. Nothing was saved.", { errors });
}

/** The problem of a disk or a file that fails at present: when to ask again, and not a word of the inside. */
export function notNow(fault: StorageFault, detail: string): Response {
  return problem(503, detail, { headers: { "retry-after": String(retrySeconds(fault)) } });
}
