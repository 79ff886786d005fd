import "server-only";
import { getDocuments } from "@/db/queries/current-documents";
import { listWeakSessions } from "@/db/queries/weak-sessions";
import { ignoredParameter } from "@/domain/ignored-parameter";
import { readLimit } from "@/domain/session-filter-values";
import { type IgnoredParameter, noFilters } from "@/domain/session-filters";
import { weaknessWords } from "@/domain/weakness";
import { now } from "../_server/clock";
import { publicOrigin } from "../_server/team-origin";

/** The poorly proved sessions that an address asks for, worst first; null where it goes on from a position that is none. */
export async function loadReviewPage(parameters: URLSearchParams) {
  const ignored: IgnoredParameter[] = [];
  let limit = noFilters.limit;
  for (const [name, value] of parameters) {
    const reading = name === "limit" ? readLimit(value) : { reason: "there is no such filter" };
    if ("value" in reading) limit = reading.value;
    else if (name !== "after") ignored.push(ignoredParameter(name, value, reading.reason));
  }
  const after = parameters.get("after") || null;
  if (after !== null && !/^\d{1,2}-\d{1,16}$/.test(after)) return null;
  const [at, origin] = [now(), await publicOrigin()];
  const { rows, next } = await listWeakSessions({ after, limit }, at);
  const wanted = rows.map(({ session }) => ({ kind: "session" as const, id: session.id }));
  const documents = await getDocuments(wanted, origin, at);
  const data = rows.flatMap(({ session, weakness }) => {
    const document = documents.get(session.id);
    return document ? [{ weakness, reasons: weaknessWords(weakness), session: document }] : [];
  });
  return { data, next: next && `${origin}/api/v1/review?after=${next}&limit=${limit}`, ignored };
}
