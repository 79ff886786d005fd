import { dateSpan } from "./date-span";
import type { Session } from "./session";
import type { Citation, CitedField } from "./source";
import { listSources, type SourceList } from "./source-list";

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
  | "status"
  | "earliest"
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

const isStanding = ({ differingValue, former }: Citation) => differingValue === null && former === null;

/**
 * Whether a citation says how a session stands now: one of its status, or of the session at all, that no change has overtaken. A
 * source that came out before a session cannot say that it was held, and none that announced one that it lapsed.
 */
function saysStatus({ status, earliest }: Facts, citation: Citation): boolean {
  const { field, source } = citation;
  const latest = source.published && dateSpan(source.published).latest;
  const isTooEarly = status === "held" && Boolean(latest && earliest && latest < earliest);
  const isImplied = field === "session" && status !== "lapsed" && !isTooEarly;
  return (field === "status" || isImplied) && isStanding(citation);
}

/** The fields of a session that say something, or a part of it, for which no source is cited; its status among them. */
export function unsourcedFields(session: Facts): CitedField[] {
  const { citations } = session;
  const supported = new Set(citations.filter(isStanding).map(({ field }) => field));
  const facts = Object.entries(stated) as [CitedField, (session: Facts) => boolean][];
  const without = facts
    .filter(([field, says]) => says(session) && !supported.has(field))
    .map(([field]) => field);
  return citations.some((each) => saysStatus(session, each)) ? without : ["status", ...without];
}

/** The sources of a session as its page shows them. */
export function sourcesOf(session: Facts): SourceList {
  return listSources(session.citations, unsourcedFields(session), (each) => saysStatus(session, each));
}
