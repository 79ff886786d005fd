import type { CitationEntry } from "./citation-entry";
import type { FieldError } from "./command-outcome";
import { readPartialDate } from "./date-prose";
import { disagreementFaults, keptDisagreement } from "./disagreement";
import { fieldErrors, plainSentence } from "./field-errors";
import type { RecordValues } from "./record-values";
import { type Citation, type CitedField, citedFields } from "./source";
import { type CitationInput, citationInput } from "./source-input";

/** The text fields of the form for a source of a session, by the names they are posted under. */
export const citationTexts = [
  "source",
  "url",
  "publisher",
  "title",
  "published",
  "archiveUrl",
  "language",
  "type",
  "issuingSide",
  "syndicatedFrom",
  "locator",
  "quote",
  "differingValue",
  "reason",
] as const;

/** What somebody writes of a source and of what it supports; `source` is the slug of one that is known, "" for another. */
export type CitationDraft = { values: RecordValues; fields: CitedField[] };

/** An empty form. */
export function emptyCitation(): CitationDraft {
  return {
    values: Object.fromEntries(citationTexts.map((name) => [name, name === "type" ? "other" : ""])),
    fields: [],
  };
}

/** The form that an entry of a session's citations is opened in. */
export function openedCitation({ fields, citation }: CitationEntry<Citation>): CitationDraft {
  const { source, locator, quote, differingValue, reason } = citation;
  const said = { source: source.slug, locator, quote, differingValue, reason };
  const values = Object.entries(said).map(([name, value]) => [name, value ?? ""]);
  return { values: { ...emptyCitation().values, ...Object.fromEntries(values) }, fields };
}

/** Reads a posted form. Total: names that are not of the form are ignored. */
export function readCitationDraft(entries: Iterable<readonly [string, unknown]>): CitationDraft {
  const draft = emptyCitation();
  const ticked: string[] = [];
  for (const [name, value] of entries) {
    if (typeof value !== "string") continue;
    if (name === "supports") ticked.push(value);
    else if (citationTexts.some((text) => text === name)) draft.values[name] = value.replace(/\r\n?/g, "\n");
  }
  return { ...draft, fields: citedFields.filter((field) => ticked.includes(field)) };
}

const newSource = (values: RecordValues, published: string | null) => ({
  create: {
    publisher: values.publisher ?? "",
    title: values.title ?? "",
    url: values.url ?? "",
    archiveUrl: values.archiveUrl ?? "",
    published,
    language: values.language ?? "",
    type: values.type,
    issuingSide: values.issuingSide || null,
    syndicatedFrom: values.syndicatedFrom ?? "",
  },
});

function problemsOf({ values, fields }: CitationDraft): FieldError[] {
  const problems: FieldError[] = [];
  const differs = (values.differingValue ?? "").trim() !== "";
  if (fields.length === 0)
    problems.push({ field: "supports", message: "Tick at least one thing that it tells." });
  if (differs && fields.length > 1) {
    problems.push({
      field: "differingValue",
      message: "Where a source says something else, tick just the one thing that it is about.",
    });
  }
  if (differs && fields.length === 1) {
    const [field = "session"] = fields;
    const [differingValue, reason] = [values.differingValue ?? "", values.reason?.trim() || null];
    problems.push(...disagreementFaults({ field, differingValue, reason }));
  }
  if (!differs && (values.reason ?? "").trim() !== "") {
    problems.push({
      field: "reason",
      message: "Write what the source says instead, or leave the reason out.",
    });
  }
  return problems;
}

/**
 * Reads the form into citations, one for each thing ticked, or says what is wrong at each field. A source with an address
 * that is in the register already is taken by the command as it is, so its publisher may be left out (`isKnown`).
 */
export function readCitations(
  draft: CitationDraft,
  isKnown: boolean,
): { citations: CitationInput[]; errors: FieldError[] } {
  const { values, fields } = draft;
  const errors = problemsOf(draft);
  const date = (values.published ?? "").trim();
  const reading = date === "" || values.source ? null : readPartialDate(date);
  if (reading && !reading.ok) errors.push({ field: "published", message: reading.message });
  const published = reading?.ok ? reading.value : null;
  const named = isKnown && !values.publisher?.trim() ? { ...values, publisher: "known" } : values;
  const source = values.source ? { slug: values.source } : newSource(named, published);
  const { locator, quote, reason } = values;
  const differing = (values.differingValue ?? "").trim();
  const parsed = (fields.length > 0 ? fields : (["session"] as const)).map((field) =>
    citationInput.safeParse(
      { source, field, locator, quote, differingValue: keptDisagreement(field, differing), reason },
      { error: plainSentence },
    ),
  );
  for (const each of parsed) {
    for (const { field, message } of each.success ? [] : fieldErrors(each.error)) {
      const name = field.replace(/^source\.(?:create\.)?/, "") || "source";
      if (!errors.some((error) => error.field === name)) errors.push({ field: name, message });
    }
  }
  return {
    citations: errors.length > 0 ? [] : parsed.flatMap((each) => (each.success ? [each.data] : [])),
    errors,
  };
}
