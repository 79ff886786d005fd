import type { FieldError } from "./command-outcome";
import { fieldErrors, plainSentence } from "./field-errors";
import { type FormPart, type Question, quoted, sound, wrong } from "./form-part";
import type { NamedChoice, NameFinding } from "./name-resolution";
import { formatOrdinal, parseOrdinal } from "./ordinal";
import type { Party } from "./party";
import { todayIn } from "./phase";
import { cleanLine, textProblem } from "./plain-text";
import type { SessionDraft } from "./session-draft";
import type { CityChoice } from "./session-form-city";
import { formFieldOf } from "./session-form-fields";
import { listedNames, readGroup } from "./session-form-group";
import { readJoint } from "./session-form-joint";
import { readPeople } from "./session-form-people";
import { readPlace, type VenueChoice } from "./session-form-place";
import { readSource } from "./session-form-source";
import { readFormDate, readPlannedDate, readTimes } from "./session-form-time";
import { type SessionInput, sessionInput } from "./session-input";

/** What the register knows of the names in a draft; `people` by row. */
export type FormFindings = {
  group: NameFinding;
  groupParent: NameFinding;
  venue: NameFinding<VenueChoice>;
  city: NameFinding<CityChoice>;
  people: NameFinding<NamedChoice>[];
  parties: Party[];
  /** Of the other bodies of a joint meeting, in the order in which they are listed. */
  joint?: NameFinding[];
};

/**
 * A form read. `input` is null when anything is wrong or must be asked, `whole` only where a value cannot be kept at all;
 * errors and questions carry the names of form fields. `group` is the slug of the group where it is clear and in the register.
 * `newParties` are those of a group to be added, in order, null for one that is no party of the register yet. `rows` gives
 * the form row of each appearance of the input.
 */
export type SessionFormReading = {
  input: SessionInput | null;
  whole: SessionInput | null;
  group: string | null;
  newParties: (string | null)[];
  rows: number[];
  errors: FieldError[];
  questions: Question[];
};

function readOrdinal({ ordinal: typed }: SessionDraft): FormPart<number | null> {
  const problem = textProblem(typed, 100);
  if (problem) return wrong("ordinal", problem);
  const text = cleanLine(typed);
  if (text === "") return sound(null);
  const ordinal = parseOrdinal(text);
  if (ordinal !== null) return sound(ordinal);
  if (/^-?0+(?:st|nd|rd|th)?$/i.test(text)) return wrong("ordinal", "Numbers of meetings begin at 1.");
  return wrong("ordinal", `${quoted(text)} is not the number of a meeting. Write it as 6th, sixth or VI.`);
}

/** Nobody stated a number that was merely proposed and accepted. */
function basisOf(draft: SessionDraft, ordinal: number | null): SessionInput["ordinalBasis"] {
  if (ordinal === null) return "unknown";
  return draft.suggested.ordinal === formatOrdinal(ordinal) ? "inferred" : "stated";
}

/** Sides and hosts are chosen from a list, so one that is not there was forged or removed meanwhile. */
function unknownParties(draft: SessionDraft, parties: Party[]): FieldError[] {
  const known = new Set(["", ...parties.map(({ slug }) => slug)]);
  const chosen = draft.people.map(({ party }, row) => ({ field: `people.${row}.party`, party }));
  return [{ field: "host", party: draft.host }, ...chosen].flatMap(({ field, party }) =>
    known.has(party) ? [] : [{ field, message: `There is no party ${quoted(party)} in the register.` }],
  );
}

/**
 * Reads a draft into what the command takes. Total: every wrong value gets one sentence at its field, nothing throws.
 * `now` is in epoch milliseconds and decides, at the venue, whether a held session lies in the future.
 */
export function readSessionForm(
  draft: SessionDraft,
  findings: FormFindings,
  now: number,
): SessionFormReading {
  const isHeld = draft.status === "held";
  const group = readGroup(draft, findings);
  const joint = readJoint(draft, findings.joint ?? []);
  const place = readPlace(draft, findings);
  const people = readPeople(draft.people, findings.people);
  const ordinal = readOrdinal(draft);
  const date = readFormDate(draft, todayIn(place.value.timeZone, now));
  const planned = isHeld ? readPlannedDate(draft) : date;
  const times = readTimes(draft, date.value, place.value);
  const source = readSource(draft);
  const parts = [group, joint, ordinal, date, ...(isHeld ? [planned] : []), times, place, people, source];
  const parsed = sessionInput.safeParse(
    {
      // Stands in for a group that is not clear yet, so that everything else is checked all the same.
      group: group.value ?? { slug: "unclear" },
      jointlyWith: joint.value,
      ordinal: ordinal.value,
      ordinalBasis: basisOf(draft, ordinal.value),
      planned: planned.value,
      held: isHeld ? date.value : null,
      ...times.value,
      status: draft.status,
      format: draft.format,
      host: draft.host || null,
      venue: place.value.venue,
      appearances: people.value.appearances,
      topics: listedNames(draft.topics),
      outcomes: draft.outcomes.split("\n").flatMap((line) => (line.trim() ? { text: line } : [])),
      summary: draft.summary,
      note: draft.note,
      citations: source.value,
    },
    { error: plainSentence },
  );
  const refused = parsed.success ? [] : formErrors(fieldErrors(parsed.error), people.value.rows);
  const errors = [...parts.flatMap((part) => part.errors), ...unknownParties(draft, findings.parties)];
  const more = refused.filter(({ field }) => errors.every((error) => error.field !== field));
  const isWhole = parsed.success && errors.length === 0;
  return {
    input: isWhole ? parsed.data : null,
    whole: parsed.success ? parsed.data : null,
    group: group.value && "slug" in group.value ? group.value.slug : null,
    newParties:
      group.value && "create" in group.value
        ? group.value.create.parties.map((party) => ("slug" in party ? party.slug : null))
        : [],
    rows: people.value.rows,
    errors: oncePerField([...errors, ...more]),
    questions: parts.flatMap((part) => part.questions),
  };
}

/** Errors that carry paths of SessionInput, under the names of the form's fields; one for each field. */
export function formErrors(errors: FieldError[], rows: number[]): FieldError[] {
  return oncePerField(errors.map(({ field, message }) => ({ field: formFieldOf(field, rows), message })));
}

function oncePerField(errors: FieldError[]): FieldError[] {
  return errors.filter(({ field }, i) => errors.findIndex((each) => each.field === field) === i);
}
