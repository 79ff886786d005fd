import type { SessionInput } from "./session-input";
import type { CitedField } from "./source";

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
