import type { Session } from "./session";
import type { CitedField } from "./source";

type Facts = Pick<
  Session,
  | "ordinal"
  | "date"
  | "format"
  | "place"
  | "host"
  | "appearances"
  | "topics"
  | "outcomes"
  | "summary"
  | "citations"
>;

const stated: Record<Exclude<CitedField, "session" | "status">, (session: Facts) => boolean> = {
  ordinal: ({ ordinal }) => ordinal !== null,
  dates: ({ date }) => date !== null,
  format: ({ format }) => format !== "unknown",
  venue: ({ place }) => place !== null,
  host: ({ host }) => host !== null,
  appearances: ({ appearances }) => appearances.length > 0,
  topics: ({ topics }) => topics.length > 0,
  outcomes: ({ outcomes }) => outcomes.length > 0,
  summary: ({ summary }) => summary !== null,
};

/**
 * The fields of a session that say something for which no source is cited. That it met at all, which is its status, is what
 * every source of a session says.
 */
export function unsourcedFields(session: Facts): CitedField[] {
  const supported = new Set(
    session.citations.filter(({ differingValue }) => differingValue === null).map(({ field }) => field),
  );
  const facts = Object.entries(stated) as [CitedField, (session: Facts) => boolean][];
  const without = facts
    .filter(([field, says]) => says(session) && !supported.has(field))
    .map(([field]) => field);
  return session.citations.length === 0 ? ["status", ...without] : without;
}
