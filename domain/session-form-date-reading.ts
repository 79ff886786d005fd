import { readPartialDate, saysNotKnown } from "./date-prose";
import { describePrecision } from "./date-text";
import type { DateReading } from "./session-form-state";

/** How a typed date is understood, in words for under its field; or the sentence that says why it is not. */
export function readDateText(text: string): DateReading {
  if (saysNotKnown(text)) return { ok: true, message: "Understood as a date that is not known." };
  const reading = readPartialDate(text);
  if (!reading.ok) return reading;
  const words = describePrecision(reading.value);
  // Months keep their capital; "By", "From" and "First quarter" stand in the middle of a sentence here.
  const inSentence = /^(?:By|From|About|First|Second|Third|Fourth)\b/.test(words)
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;
  return { ok: true, message: `Understood as ${inSentence}` };
}
