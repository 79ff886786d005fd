import { z } from "zod";
import type { FieldError } from "./command-outcome";
import { readPartialDate } from "./date-prose";
import { fieldErrors, plainSentence } from "./field-errors";
import { isUnproved, type SessionOutcome } from "./outcome";
import { isBlankOutcome, type OutcomeDraft, outcomeFieldName } from "./outcome-draft";
import { type OutcomeInput, outcomeInput } from "./session-input";
import type { SourceChoice } from "./source-input";
import { webAddressProblem } from "./web-address";

/** The outcomes that a form says, or what is wrong with it by field of the form. */
export type OutcomesReading = { outcomes: OutcomeInput[]; errors: FieldError[] };

/** What the register knows that the form refers to: its outcomes as they are, and the ids of those that may be carried on. */
export type OutcomesKnown = { kept: readonly SessionOutcome[]; earlier: readonly string[] };

const most = 200;
const input = z.array(outcomeInput);

/** A source at an address: the one in the register, else one that bears the name of its site until somebody says more. */
function sourceAt(url: string): SourceChoice {
  const publisher = new URL(url).hostname.replace(/^www\./, "").slice(0, 200);
  const unknown = { title: null, archiveUrl: null, published: null, accessed: null, language: null };
  return {
    create: { publisher, url, ...unknown, type: "other", issuingSide: null, syndicatedFrom: null },
  };
}

/** Owners in the order in which they stood, where they are the same: ticking boxes says nothing about order. */
function ownersOf({ owners }: OutcomeDraft, kept: SessionOutcome | undefined): string[] {
  const stood = kept?.owners.filter((owner) => owners.includes(owner)) ?? [];
  return [...stood, ...owners.filter((owner) => !stood.includes(owner))];
}

function readRow(draft: OutcomeDraft, { kept, earlier }: OutcomesKnown) {
  const { key, due, source, carriedFrom } = draft;
  const before = kept.find(({ id }) => id === key);
  const errors: FieldError[] = [];
  const refuse = (field: string, message: string) =>
    errors.push({ field: outcomeFieldName(key, field), message });
  const date = due.trim() === "" ? null : readPartialDate(due);
  if (date && !date.ok) refuse("due", date.message);
  const url = draft.sourceUrl.trim();
  const problem = url === "" ? null : webAddressProblem(url);
  if (problem) refuse("sourceUrl", problem);
  if (
    url === "" &&
    draft.unproved === "" &&
    isUnproved({ ...draft, evidenceSource: source, evidence: draft.evidence.trim() })
  ) {
    refuse(
      "evidence",
      "Say what shows that it is complete: words, or a source. Or tick that this is not known yet.",
    );
  }
  const isAddress = url !== "" && problem === null;
  const isOffered =
    carriedFrom === "" || carriedFrom === before?.carriedFrom || earlier.includes(carriedFrom);
  if (!isOffered) {
    refuse("carriedFrom", "Choose one of the outcomes offered: the other is not in the register any more.");
  }
  const raw = {
    ...(key.startsWith("new") ? {} : { id: key }),
    type: draft.type,
    text: draft.text,
    owners: ownersOf(draft, before),
    due: date?.ok ? date.value : null,
    place: draft.place,
    completion: draft.completion,
    evidence: draft.evidence,
    evidenceSource: isAddress ? sourceAt(url) : source === "" ? null : { slug: source },
    carriedFrom: isOffered ? carriedFrom || null : null,
  };
  return { raw, errors };
}

// How the fields of the input are called in the form.
const called: Record<string, string> = { evidenceSource: "source", id: "text" };

/** The form's name of a field that the register refused: "outcomes.2.evidenceSource.slug" is "outcomes.<key>.source". */
export function outcomeFormError({ field, message }: FieldError, keys: readonly string[]): FieldError {
  const [, row, name = "text"] = /^outcomes\.(\d+)(?:\.([a-zA-Z]+))?/.exec(field) ?? [];
  const key = row === undefined ? undefined : keys[Number(row)];
  return { field: key ? outcomeFieldName(key, called[name] ?? name) : "form", message };
}

/** The keys of the rows that stand for an outcome, in the order of the outcomes that the form is read as. */
export function writtenKeys(rows: readonly OutcomeDraft[]): string[] {
  return rows.filter((row) => !isBlankOutcome(row)).map(({ key }) => key);
}

/** Reads the rows of the form. Total: every wrong value gets a sentence at its field, and then `outcomes` is of no use. */
export function readOutcomesForm(rows: readonly OutcomeDraft[], known: OutcomesKnown): OutcomesReading {
  const read = rows.filter((row) => !isBlankOutcome(row)).map((row) => readRow(row, known));
  const keys = writtenKeys(rows);
  const parsed = input.safeParse(
    read.map(({ raw }) => raw),
    { error: plainSentence },
  );
  const found = read.flatMap(({ errors }) => errors);
  if (read.length > most) found.unshift({ field: "form", message: "Note at most 200 outcomes." });
  const refused = parsed.success
    ? []
    : fieldErrors(parsed.error).map(({ field, message }) =>
        outcomeFormError({ field: `outcomes.${field}`, message }, keys),
      );
  const errors = [...found, ...refused].filter(
    ({ field }, at, all) => all.findIndex((each) => each.field === field) === at,
  );
  return { outcomes: parsed.data ?? [], errors };
}
