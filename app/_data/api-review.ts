import "server-only";
import { getDocuments } from "@/db/queries/current-documents";
import { listWeakSessions } from "@/db/queries/weak-sessions";
import { oddCursor } from "@/domain/api/list-query";
import { ignoredParameter } from "@/domain/ignored-parameter";
import { readReviewQuery, reviewHref } from "@/domain/review-query";
import { readLimit } from "@/domain/session-filter-values";
import { noFilters } from "@/domain/session-filters";
import { weaknessesIn } from "@/domain/weakness";
import { now } from "../_server/clock";
import { publicOrigin } from "../_server/team-origin";

/** Reads the address as the page reads it, and how many are to stand on a page. */
function readQuery(parameters: URLSearchParams) {
  const { limit: limits, ...rest } = Object.fromEntries(
    [...parameters.keys()].map((name) => [name, parameters.getAll(name)]),
  );
  const { query, ignored } = readReviewQuery(rest);
  const [text] = limits ?? [];
  const limit = text ? readLimit(text) : { value: noFilters.limit };
  if ("value" in limit) return { query, ignored, limit: limit.value };
  return {
    query,
    limit: noFilters.limit,
    ignored: [...ignored, ignoredParameter("limit", text ?? "", limit.reason)],
  };
}

/** The poorly proved sessions that an address asks for, worst first; null where it goes on from a position that is none. */
export async function loadReviewPage(parameters: URLSearchParams) {
  const { query, ignored, limit } = readQuery(parameters);
  if (ignored.some(({ name, reason }) => name === "after" && reason === oddCursor)) return null;
  const [at, origin] = [now(), await publicOrigin()];
  const { rows, next } = await listWeakSessions({ ...query, limit }, at);
  const wanted = rows.map(({ session }) => ({ kind: "session" as const, id: session.id }));
  const documents = await getDocuments(wanted, origin, at);
  const data = rows.flatMap(({ session, weakness, disputes, changed }) => {
    const document = documents.get(session.id);
    return document
      ? [{ weakness, reasons: weaknessesIn(weakness), disputes, changed, session: document }]
      : [];
  });
  const further = next && `${origin}/api/v1${reviewHref({ ...query, after: next })}&limit=${limit}`;
  return { data, next: further, ignored };
}
