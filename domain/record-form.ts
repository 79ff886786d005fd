import type { FieldError } from "./command-outcome";
import { countryCode } from "./country";
import { readPartialDate } from "./date-prose";
import { fieldErrors, plainSentence } from "./field-errors";
import { type Question, quoted, wrong } from "./form-part";
import { groupInput } from "./group-input";
import { openName } from "./name-question";
import { type NameFinding, nothingFound, resolveName } from "./name-resolution";
import type { Party } from "./party";
import { partyInput } from "./party-input";
import { personInput } from "./person-input";
import { cleanLine } from "./plain-text";
import { type PlainKind, type RecordField, recordFields } from "./record-form-fields";
import { nameIn, type RecordValues } from "./record-values";
import type { NameDraft } from "./session-draft";
import { readPartyList } from "./session-form-group";
import { sourceInput } from "./source-input";
import { topicInput } from "./topic-input";
import { venueInput } from "./venue-input";

const inputs = {
  group: groupInput,
  person: personInput,
  venue: venueInput,
  party: partyInput,
  topic: topicInput,
  source: sourceInput,
};

type Reading = { errors: FieldError[]; questions: Question[]; value: unknown };
const read = (value: unknown, error?: FieldError): Reading => ({
  value,
  errors: error ? [error] : [],
  questions: [],
});

function readGroupName(name: string, typed: NameDraft, finding: NameFinding): Reading {
  const resolution = resolveName(typed, finding);
  if (resolution.kind === "blank") return read(null);
  if (resolution.kind === "record") return read(resolution.choice.slug);
  if (resolution.kind === "new" || resolution.kind === "unknown") {
    return read(null, { field: name, message: `There is no group called ${quoted(typed.text)}.` });
  }
  const open = openName(name, "group", typed.text, resolution);
  return {
    ...open,
    questions: open.questions.map((each) => ({
      ...each,
      answers: each.answers.filter(({ value }) => value !== "new"),
    })),
  };
}

function readNumber(name: string, text: string, isWhole: boolean): Reading {
  if (text === "") return read(null);
  const number = Number(text.replace(",", "."));
  if (Number.isFinite(number) && (!isWhole || Number.isInteger(number))) return read(number);
  return read(null, { field: name, message: `${quoted(text)} is not a ${isWhole ? "whole " : ""}number.` });
}

function readField(
  { name, control }: RecordField,
  values: RecordValues,
  findings: Record<string, NameFinding>,
  parties: Party[],
): Reading {
  const text = values[name] ?? "";
  const line = text.trim();
  switch (control) {
    case "group":
      return readGroupName(name, nameIn(values, name), findings[name] ?? nothingFound);
    case "party": {
      const isKnown = line === "" || parties.some(({ slug }) => slug === line);
      return isKnown
        ? read(line || null)
        : { ...wrong(name, `There is no party ${quoted(line)} in the register.`) };
    }
    case "parties":
      return readPartyList(name, text, parties);
    case "list":
      return read(text.split("\n").map(cleanLine).filter(Boolean));
    case "number":
    case "degrees":
      return readNumber(name, line, control === "number");
    case "date": {
      const reading = line === "" ? null : readPartialDate(line);
      return reading && !reading.ok
        ? read(null, { field: name, message: reading.message })
        : read(reading?.value ?? null);
    }
    case "country": {
      const code = line === "" ? null : countryCode(line.slice(0, 100));
      const message = `There is no country called ${quoted(line)}.`;
      return line !== "" && code === null ? read(null, { field: name, message }) : read(code);
    }
    default:
      return read(control === "line" || control === "text" ? text : line || null);
  }
}

/** What of a record was changed, by field of its input, or what is wrong with it. */
export type RecordReading = { change: Record<string, unknown>; errors: FieldError[]; questions: Question[] };

/**
 * Reads the fields of a record's form that were changed. Total: every wrong value gets a sentence at its field. `findings`
 * are what the register knows of the groups named, by field. A printed form that stays keeps its language (`kept`).
 */
export function readRecordForm(
  kind: PlainKind,
  values: RecordValues,
  changed: ReadonlySet<string>,
  {
    findings,
    parties,
    kept,
  }: { findings: Record<string, NameFinding>; parties: Party[]; kept: { form: string }[] },
): RecordReading {
  const readings = recordFields[kind].map((field) => ({
    field,
    reading: readField(field, values, findings, parties),
  }));
  const raw = Object.fromEntries(readings.map(({ field, reading }) => [field.name, reading.value]));
  if (kind === "person") {
    raw.printedForms = (raw.printedForms as string[]).map(
      (form) => kept.find((each) => each.form === form) ?? { form },
    );
  }
  const parsed = inputs[kind].safeParse(raw, { error: plainSentence });
  const found = readings.flatMap(({ reading }) => reading.errors);
  const refused = parsed.success ? [] : fieldErrors(parsed.error);
  const errors = [
    ...found,
    ...refused.map(({ field, message }) => ({ field: field.split(".")[0] ?? field, message })),
  ]
    .filter(({ field }) => changed.has(field))
    .filter(({ field }, at, all) => all.findIndex((each) => each.field === field) === at);
  const change = parsed.success
    ? Object.fromEntries(Object.entries(parsed.data).filter(([name]) => changed.has(name)))
    : {};
  return {
    change,
    errors,
    questions: readings.flatMap(({ reading }) => reading.questions).filter(({ field }) => changed.has(field)),
  };
}
