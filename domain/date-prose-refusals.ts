import { monthName } from "./calendar-names";
import { daysInMonth } from "./date-parts";
import { formatPartialDate } from "./date-text";

/** Why text cannot be read as a date; its message is one sentence for the form. Thrown and caught within date-prose. */
export class DateRefusal extends Error {}

/** Input as a message quotes it: in curly quotes, white space collapsed, at most 40 characters. */
export function quoted(text: string): string {
  const characters = [...text.trim().replace(/\s+/gu, " ")];
  return `“${characters.length > 40 ? `${characters.slice(0, 39).join("")}…` : characters.join("")}”`;
}

/** The sentence for text that is no date at all. */
export function unreadable(text: string): DateRefusal {
  return new DateRefusal(
    `${quoted(text)} is not a date Rapporteur can read. Try 18–19 July 2026, Dec 2026, Q4 2026 or 2026.`,
  );
}

/** The sentence for a date whose year is missing. */
export function yearMissing(text: string): DateRefusal {
  return new DateRefusal(`Write the year too: ${quoted(text)} could be any year.`);
}

/** The sentence for a day without a month. */
export function monthMissing(text: string): DateRefusal {
  return new DateRefusal(`Write the month too: ${quoted(text)} could be in any month.`);
}

/** The sentence for a year of two digits; `digits` as typed. */
export function shortYear(digits: number): DateRefusal {
  const two = String(digits).padStart(2, "0");
  return new DateRefusal(`Write the year with four digits: “${two}” could be 19${two} or 20${two}.`);
}

/** The sentence for a year outside those the register can keep. */
export function yearOutOfRange(year: number): DateRefusal {
  return new DateRefusal(`The year ${year} is outside what Rapporteur can keep, 1000 to 2999.`);
}

/** The sentence for a month that is not 1 to 12. */
export function noSuchMonth(month: number): DateRefusal {
  return new DateRefusal(`There is no month ${month}: months go from 1 to 12.`);
}

/** The sentence for a quarter or half that is not there. */
export function noSuchPeriod(n: number, kind: "quarter" | "half"): DateRefusal {
  const choices = kind === "quarter" ? "quarters go from Q1 to Q4" : "the halves of a year are H1 and H2";
  return new DateRefusal(`There is no ${kind} ${n}: ${choices}.`);
}

/** The sentence for a day that the calendar lacks; month is 1 to 12. */
export function noSuchDay(day: number, month: number, year: number): DateRefusal {
  const name = monthName(month);
  return new DateRefusal(
    `${day} ${name} ${year} does not exist: ${name} has ${daysInMonth(year, month)} days.`,
  );
}

/** The sentence for day and month that may be either way round. */
export function ambiguousOrder(text: string, a: number, b: number, year: number): DateRefusal {
  const readings = `${a} ${monthName(b)} or ${b} ${monthName(a)} ${year}`;
  return new DateRefusal(`${quoted(text)} could be ${readings}: write the month as a word.`);
}

/** The sentence for `2011/12`, which may be a month or two years. */
export function yearAfterYear(text: string, year: number, month: number): DateRefusal {
  const readings = `${monthName(month)} ${year} or the years ${year}–${year + 1}`;
  return new DateRefusal(`${quoted(text)} could be ${readings}: write it as one of these.`);
}

/** The sentence for a range that ends before it starts; both are partial dates. */
export function reversed(start: string, end: string): DateRefusal {
  return new DateRefusal(
    `The end, ${formatPartialDate(end)}, is before the start, ${formatPartialDate(start)}.`,
  );
}

/** The sentence for a range whose end is too vague to lie after its start; both are partial dates. */
export function vagueEnd(start: string, end: string): DateRefusal {
  return new DateRefusal(
    `The end, ${formatPartialDate(end)}, may lie before the start, ${formatPartialDate(start)}: state it as exactly.`,
  );
}

/** The sentence for a list of dates that are not next to each other. */
export function separateDates(text: string): DateRefusal {
  return new DateRefusal(
    `${quoted(text)} names separate dates: write the one this is about, or “to” between first and last.`,
  );
}

/** The sentence for a weekday that is not that of the ISO day. */
export function wrongWeekday(isoDay: string, right: string, wrong: string): DateRefusal {
  return new DateRefusal(
    `${formatPartialDate(isoDay)} is a ${right}, not a ${wrong}: set right the day or the weekday.`,
  );
}

const undatable = {
  vague:
    "does not say where it begins and ends: write months, a quarter or a half, such as Q1 2026 or first half of 2026",
  season:
    "is a different time of the year elsewhere: write the months or a quarter, such as April–June 2026 or Q2 2026",
  relative: "depends on the day it is read: write the date itself, such as 18–19 July 2026 or Dec 2026",
  week: "is a week, which the register does not keep as such: write its first and last day, such as 3–9 May 2027",
  time: "contains a time of day: write the date alone, such as 18 July 2026",
};

/** The sentence for text that contains a word which no calendar fixes, by the kind of that word. */
export function cannotBeDated(text: string, kind: keyof typeof undatable): DateRefusal {
  return new DateRefusal(`${quoted(text)} ${undatable[kind]}.`);
}
