import { z } from "zod";
import { isPartialDate } from "./partial-date";
import { cleanLine, cleanText, textProblem } from "./plain-text";
import { webAddressProblem } from "./web-address";

function textOf(max: number, clean: (text: string) => string) {
  return z
    .string()
    .superRefine((text, context) => {
      const problem = textProblem(text, max);
      if (problem) context.addIssue({ code: "custom", message: problem });
    })
    .transform(clean);
}

/** One line of text of 1 to `max` characters; `missing` is the sentence for an empty one. */
export function requiredLine(max: number, missing: string) {
  return textOf(max, cleanLine).refine((text) => text !== "", { message: missing });
}

/** One line of text of at most `max` characters; empty or absent becomes null. */
export function optionalLine(max: number) {
  return textOf(max, cleanLine)
    .transform((text) => text || null)
    .nullable()
    .default(null);
}

/** Paragraphs of at most `max` characters; empty or absent becomes null. */
export function optionalText(max: number) {
  return textOf(max, cleanText)
    .transform((text) => text || null)
    .nullable()
    .default(null);
}

/** A partial date in canonical text, or null. */
export const optionalDate = z
  .string()
  .refine(isPartialDate, {
    message: "This is not a date in the register's form, such as 2026-12 or 2026-07-18/2026-07-19.",
  })
  .nullable()
  .default(null);

/** The slug of a record. */
export const slugText = z
  .string()
  .max(120, { message: "This address is too long." })
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { message: "This is not the address of a record." });

type TooMany = { input?: unknown; maximum?: number | bigint };

/** The sentence for a list that is too long: "Name at most 60 topics: there are 300." Give it to `max`. */
export function tooMany(verb: string, noun: string) {
  const counted = (input: unknown) => (Array.isArray(input) ? input.length : 0).toLocaleString("en-GB");
  return {
    error: ({ input, maximum }: TooMany) =>
      `${verb} at most ${maximum} ${noun}: there are ${counted(input)}.`,
  };
}

/** An http or https address that anybody can open, or null; empty becomes null. */
export const optionalAddress = z
  .string()
  .trim()
  .superRefine((text, context) => {
    const problem = text === "" ? null : webAddressProblem(text);
    if (problem) context.addIssue({ code: "custom", message: problem });
  })
  .transform((text) => text || null)
  .nullable()
  .default(null);
