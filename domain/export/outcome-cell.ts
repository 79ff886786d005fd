import { readPartialDate } from "../date-prose";
import { quoted } from "../form-part";
import { type Completion, completions, type OutcomeType, outcomeTypes } from "../outcome";
import { formatNames, misread, type Read, readEach, readLead, readNames, understood } from "./cell-list";
import { formatKeyed, readKeyed } from "./keyed-parts";
import type { SessionDocument } from "./session-document";

/** An outcome as a cell names it: `owners` are slugs or names of parties, `isBare` where it says nothing but its text. */
export type OutcomeLine = Omit<SessionDocument["outcomes"][number], "id"> & {
  id: string | null;
  isBare: boolean;
};

const keys = ["for", "due", "in", "completion", "evidence", "shown by", "carries on", "id"] as const;

/** Outcomes of a session, a line each: "decision: Meet again | for: india; russia | due: 2026 | id: 0123…". */
export function formatOutcomes(outcomes: SessionDocument["outcomes"]): string {
  return outcomes
    .map((outcome) =>
      formatKeyed(`${outcome.type}: ${outcome.text}`, [
        ["for", formatNames(outcome.owners)],
        ["due", outcome.due],
        ["in", outcome.place],
        ["completion", outcome.completion === "no evidence" ? null : outcome.completion],
        ["evidence", outcome.evidence],
        ["shown by", outcome.evidenceSource],
        ["carries on", outcome.carriedFrom],
        ["id", outcome.id],
      ]),
    )
    .join("\n");
}

function typed(first: string): { type: OutcomeType; text: string } {
  const led = readLead(first);
  const type = outcomeTypes.find((each) => each === led?.lead.toLowerCase());
  return led && type ? { type, text: led.rest } : { type: "other", text: first };
}

function readLine(line: string): Read<OutcomeLine> {
  const read = readKeyed(line, keys);
  if (!read.ok) return read;
  const { first, keyed } = read.value;
  const { type, text } = typed(first);
  if (!text) return misread("Write what was agreed.");
  const due = keyed.due ? readPartialDate(keyed.due) : null;
  if (due && !due.ok) return misread(due.message);
  const completion = keyed.completion ?? "no evidence";
  if (!completions.some((each) => each === completion)) {
    return misread(`${quoted(completion)} is no completion: it is one of ${completions.join(", ")}.`);
  }
  if (keyed.id && !/^[0-9a-f]{20}$/.test(keyed.id))
    return misread(`${quoted(keyed.id)} is not the id of an outcome.`);
  return understood({
    id: keyed.id ?? null,
    type,
    text,
    owners: readNames(keyed.for ?? ""),
    due: due?.value ?? null,
    place: keyed.in ?? null,
    completion: completion as Completion,
    evidence: keyed.evidence ?? null,
    evidenceSource: keyed["shown by"] ?? null,
    carriedFrom: keyed["carries on"] ?? null,
    isBare: Object.keys(keyed).length === 0 && type === "other",
  });
}

/** The outcomes of such a cell, or why it is not understood; a line without a type is an outcome of another sort. */
export function readOutcomes(cell: string): Read<OutcomeLine[]> {
  return readEach(cell, readLine);
}
