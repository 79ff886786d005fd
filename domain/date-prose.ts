import { readTokens } from "./date-prose-range";
import { cannotBeDated, DateRefusal, quoted } from "./date-prose-refusals";
import { withoutInnerSeparators, withPeriods } from "./date-prose-tidy";
import { dateTokens } from "./date-prose-tokens";
import { isPartialDate, type PartialDate } from "./partial-date";

/** A typed date, understood; or why it is not, as one sentence for the form. */
export type ReadDate = { ok: true; value: PartialDate } | { ok: false; message: string };

const longest = 120;

const notKnown =
  /^(?:(?:date )?(?:is )?(?:not|un)(?: yet)? ?known(?: yet)?|none|no date|undated|tb[acd]|n\/a|to be (?:announced|confirmed|decided|determined)|не ?известно|\?+)\.?$/i;

/** Whether the text says that there is no date to write: "not known", "unknown", "TBC", "no date". */
export function saysNotKnown(text: string): boolean {
  return notKnown.test(text.trim());
}

/**
 * Reads a date as people write it: everything `formatPartialDate` and `formatShortDate` print, canonical EDTF, and such
 * as "18-19 July 2023", "July 18–19, 2023", "28 Oct to 1 Nov 2025", "18/07/2023" (day first, refused when the other
 * reading is possible too), "Dec 2026", "Q4 2026", "second half of 2026", "by 28 Nov 2024", "before 2026" (that is, by
 * 2025), "about 2019", "2019?", with month names in nine languages. It invents nothing: no day, month or year that was
 * not typed, no reference to today. The value is canonical; the message of a refusal quotes at most 40 characters.
 */
export function readPartialDate(text: string): ReadDate {
  // Invisible marks (direction, zero width, soft hyphen) come along when text is pasted and mean nothing here.
  const typed = text.replace(/\p{Cf}/gu, "").trim();
  const objection = objectionTo(typed);
  if (objection) return { ok: false, message: objection };
  if (isPartialDate(typed)) return { ok: true, value: typed };
  try {
    return { ok: true, value: readProse(typed) };
  } catch (error) {
    if (error instanceof DateRefusal) return { ok: false, message: error.message };
    throw error;
  }
}

function objectionTo(typed: string): string | null {
  if (typed === "") return "Write a date, or say that it is not known.";
  if (typed.length > longest)
    return `A date has at most ${longest} characters; this has ${typed.length.toLocaleString("en-GB")}.`;
  if (/[\p{Cc}\p{Cs}]/u.test(typed.replace(/\s/gu, " "))) {
    return "The date contains a control character: type it again without it.";
  }
  if (!saysNotKnown(typed)) return null;
  return `${quoted(typed)} is not a date: leave this empty and say that the date is not known.`;
}

function readProse(text: string): PartialDate {
  const tokens = withPeriods(dateTokens(text));
  // "Next week" and "a week ago" are refused for what matters more about them.
  const refused = (["relative", "vague", "season", "time", "week"] as const).find((each) =>
    tokens.some(({ kind }) => kind === each),
  );
  if (refused) throw cannotBeDated(text, refused);
  return readTokens(withoutInnerSeparators(tokens), text);
}
