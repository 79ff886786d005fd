import { z } from "zod";
import type { AttachmentKind } from "./attachment";
import type { FieldError } from "./command-outcome";
import { readPartialDate, saysNotKnown } from "./date-prose";
import { fieldErrors, plainSentence } from "./field-errors";
import { optionalDate, optionalLine, requiredLine, slugText } from "./input-text";

/** What it takes to say of an attachment what it is. */
export const attachmentWords = z.strictObject({
  caption: requiredLine(300, "Write what it shows or what it is."),
  credit: optionalLine(200),
  source: slugText.nullable().default(null),
  date: optionalDate,
});
/** What is said of an attachment; `source` is the slug of a source. */
export type AttachmentWords = z.infer<typeof attachmentWords>;

/** The facts of a file that is stored, as they are kept with the session. */
export type FileFacts = {
  hash: string;
  kind: AttachmentKind;
  name: string;
  width: number | null;
  height: number | null;
  bytes: number;
};

/** What a form for an attachment holds, as it was typed. */
export type AttachmentValues = Record<"caption" | "credit" | "source" | "date", string>;

/**
 * Everything that the form of an attachment shows after an answer of the server; `stamp` counts the answers. `version` is the
 * one of the session that was seen: another than the form was opened with, once somebody else's words have been shown.
 */
export type AttachmentFormState = {
  values: AttachmentValues;
  errors: FieldError[];
  version: number;
  stamp: number;
};

/** The form before anything was typed. */
export const emptyAttachment: AttachmentValues = { caption: "", credit: "", source: "", date: "" };

/** What was typed of an attachment, understood; or every wrong value by its field. */
export function readAttachmentWords(
  values: AttachmentValues,
): { ok: true; words: AttachmentWords } | { ok: false; errors: FieldError[] } {
  const typed = values.date.trim();
  const date = typed === "" || saysNotKnown(typed) ? null : readPartialDate(typed);
  const { caption, credit } = values;
  const input = { caption, credit, source: values.source || null, date: date?.ok ? date.value : null };
  const parsed = attachmentWords.safeParse(input, { error: plainSentence });
  const errors = [
    ...(parsed.success ? [] : fieldErrors(parsed.error)),
    ...(date?.ok === false ? [{ field: "date", message: date.message }] : []),
  ];
  return parsed.success && errors.length === 0 ? { ok: true, words: parsed.data } : { ok: false, errors };
}
