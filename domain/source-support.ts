import type { SessionChange, SessionInput } from "./session-input";
import type { CitedField } from "./source";
import type { CitationInput } from "./source-input";

const stated: Record<Exclude<CitedField, "session" | "status">, (input: SessionInput) => boolean> = {
  // A number that was merely proposed and accepted is in no source.
  ordinal: ({ ordinal, ordinalBasis }) => ordinal !== null && ordinalBasis === "stated",
  dates: ({ planned, held }) => planned !== null || held !== null,
  format: ({ format }) => format !== "unknown",
  venue: ({ venue }) => venue !== null,
  host: ({ host }) => host !== null,
  appearances: ({ appearances }) => appearances.length > 0,
  topics: ({ topics }) => topics.length > 0,
  outcomes: ({ outcomes }) => outcomes.length > 0,
  summary: ({ summary }) => summary !== null,
};

/** The things that can be cited of which a change of a session speaks; that the session is there is always one of them. */
function changedThings(change: SessionChange): CitedField[] {
  const isSaid = {
    ordinal: change.ordinal,
    dates: change.held ?? change.planned,
    status: change.status,
    format: change.format === "unknown" ? null : change.format,
    venue: change.venue,
    host: change.host,
    appearances: change.appearances?.length,
    topics: change.topics?.length,
    outcomes: change.outcomes?.length,
    summary: change.summary,
  };
  const said = Object.entries(isSaid).filter(
    ([, value]) => value !== undefined && value !== null && value !== 0,
  );
  return ["session", ...said.map(([field]) => field as CitedField)];
}

/** The citations of a source that is named with a change of a session: it supports what the change says. */
export function supportsOfChange(
  citations: readonly CitationInput[],
  change: SessionChange,
): CitationInput[] {
  const things = changedThings(change);
  return citations.flatMap((citation) => things.map((field) => ({ ...citation, field })));
}

/**
 * What the source that is named with a new session supports: that it meets, and everything that is written beside it. Each
 * citation of the input is repeated for each of these.
 */
export function withSupports(input: SessionInput): SessionInput {
  const fields = (Object.keys(stated) as (keyof typeof stated)[]).filter((field) => stated[field](input));
  const supports: CitedField[] = ["session", ...fields];
  return {
    ...input,
    citations: input.citations.flatMap((citation) => supports.map((field) => ({ ...citation, field }))),
  };
}
