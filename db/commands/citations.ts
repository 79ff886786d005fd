import { type CitationEntry, entryAt, withEntry } from "@/domain/citation-entry";
import type { Outcome } from "@/domain/command-outcome";
import type { CitationState, SessionState } from "@/domain/record-state";
import type { CitationInput } from "@/domain/source-input";
import { keepCitationRules } from "../citation-rules";
import type { Db } from "../client";
import { Refusal } from "../refusal";
import type { Authorship } from "../revision";
import { resolveSession } from "../session-references";
import { type Changed, changeState, type Seen } from "./records";

function entryOf({ citations }: SessionState, at: number): CitationEntry<CitationState> {
  const found = entryAt(citations, at);
  if (found) return found;
  const message = "This is not among the sources of this session any more.";
  throw new Refusal([{ field: "form", message }]);
}

/**
 * Replaces what a source tells of a session, as seen at a version: the entry that the citation at the position `at` of that
 * version belongs to. A conflict where somebody else changed or removed the same one; `invalid` where the version has none
 * there, the source is missing or another value has no reason; `not-found` when there is no such session or it was removed.
 */
export async function changeCitations(
  session: string,
  at: number,
  citations: CitationInput[],
  seen: Seen,
  by: Authorship,
): Promise<Outcome<Changed>> {
  const fieldsOf = (tx: Db, base: SessionState) => {
    const entry = entryOf(base, at);
    const resolved = resolveSession(tx, { citations }, by).citations ?? [];
    const changed = withEntry(base.citations, entry, resolved);
    keepCitationRules(tx, base.citations, changed);
    return { citations: changed };
  };
  return changeState("session", session, seen, fieldsOf, by);
}

/** Takes an entry out of a session's citations, as seen at a version; the same outcomes as changeCitations. */
export async function removeCitations(
  session: string,
  at: number,
  seen: Seen,
  by: Authorship,
): Promise<Outcome<Changed>> {
  return changeCitations(session, at, [], seen, by);
}
