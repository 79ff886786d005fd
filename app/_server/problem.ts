import "server-only";
import type { FieldError, Outcome } from "@/domain/command-outcome";

const titles = {
  400: "Malformed request",
  401: "Authentication needed",
  403: "Not allowed",
  404: "Not found",
  412: "Changed meanwhile",
  415: "Unsupported media type",
  422: "Invalid values",
} as const;

/** A problem in the format of RFC 9457, with what is wrong by field. */
export function problem(status: keyof typeof titles, detail: string, errors: FieldError[] = []): Response {
  const headers = {
    "content-type": "application/problem+json",
    "cache-control": "no-store",
    ...(status === 401 && { "www-authenticate": 'Bearer realm="Rapporteur"' }),
  };
  const body = { type: "about:blank", title: titles[status], status, detail, errors };
  return new Response(JSON.stringify(body), { status, headers });
}

/** The problem that a refused command is for a program; whoever is not signed in (no role) needs to say who they are. */
export function problemOf(outcome: Exclude<Outcome<unknown>, { kind: "done" }>, isKnown: boolean): Response {
  switch (outcome.kind) {
    case "invalid":
      return problem(422, "Some values cannot be taken. Nothing was saved.", outcome.errors);
    case "conflict":
      return problem(412, "Somebody else changed this record meanwhile. Nothing was saved.");
    case "not-found":
      return problem(404, "There is no such record.");
    case "forbidden":
      return isKnown
        ? problem(403, "This token or role may read but not write.")
        : problem(401, "Send a token: Authorization: Bearer rapporteur_…");
  }
}
