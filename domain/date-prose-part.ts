import { weekdayNames } from "./calendar-names";
import { type DatePart, daysInMonth, parseDatePart, type Qualifier } from "./date-parts";
import {
  monthMissing,
  noSuchDay,
  shortYear,
  unreadable,
  wrongWeekday,
  yearMissing,
  yearOutOfRange,
} from "./date-prose-refusals";
import type { Token } from "./date-prose-words";
import { addDays, dayNumber } from "./date-span";

/** What one end of a typed date says; undefined is what it leaves to the other end. */
export type Stated = {
  year?: number;
  month?: number;
  day?: number;
  period?: number;
  weekday?: number;
  about?: boolean;
  uncertain?: boolean;
};

const fields = ["year", "month", "day", "period", "weekday"] as const;

/**
 * Gathers the tokens of one end in any order; throws a DateRefusal (quoting `text`) when something is said twice, is no
 * part of a date, or nothing is said.
 */
export function statedBy(tokens: Token[], text: string): Stated {
  const stated: Stated = {};
  for (const { kind, value } of tokens) {
    const field = fields.find((name) => name === kind);
    if (kind === "about" || kind === "uncertain") stated[kind] = true;
    else if (field && stated[field] === undefined) stated[field] = value;
    else if (kind === "day" && tokens.every((other) => other.kind !== "year")) throw shortYear(value);
    else throw unreadable(text);
  }
  if (fields.every((name) => stated[name] === undefined)) throw unreadable(text);
  return stated;
}

/** What one end of a range leaves out, filled from the other: the year, and the month of a bare day. */
export function filledFrom(stated: Stated, other: Stated): Stated {
  const filled = { ...stated, year: stated.year ?? other.year };
  // "2024-11/12" is not 12 November: a bare day takes its month only from another day.
  if (stated.day !== undefined && stated.month === undefined && other.day !== undefined)
    filled.month = other.month;
  return filled;
}

/** One end as a checked part of a partial date; throws a DateRefusal (quoting `text`) when it is incomplete or impossible. */
export function partOf(stated: Stated, text: string): DatePart {
  const { year, month, day, period } = stated;
  if (period !== undefined && (month !== undefined || day !== undefined)) throw unreadable(text);
  if (year === undefined) throw yearMissing(text);
  if (day !== undefined && month === undefined) throw monthMissing(text);
  if (day !== undefined && month !== undefined && (day < 1 || day > daysInMonth(year, month))) {
    throw noSuchDay(day, month, year);
  }
  const rest = [period ?? month, day]
    .filter((n) => n !== undefined)
    .map((n) => `-${String(n).padStart(2, "0")}`);
  const part = parseDatePart(year + rest.join("") + qualifierOf(stated));
  if (!part) throw unreadable(text);
  checkWeekday(part, stated.weekday, text);
  return part;
}

function qualifierOf({ about, uncertain }: Stated): Qualifier {
  if (about) return uncertain ? "%" : "~";
  return uncertain ? "?" : "";
}

function checkWeekday(part: DatePart, weekday: number | undefined, text: string): void {
  if (weekday === undefined) return;
  if (part.precision !== "day") throw unreadable(text);
  // Day 0, 1 March of the year 0, was a Wednesday.
  const actual = (dayNumber(part.earliest) + 2) % 7;
  const [right, wrong] = [weekdayNames[actual], weekdayNames[weekday - 1]];
  if (right && wrong && right !== wrong) throw wrongWeekday(part.earliest, right, wrong);
}

/** The day, month, quarter, half or year just after (`step` 1) or before (-1) a part, unqualified; throws a DateRefusal outside 1000 to 2999. */
export function neighbour(part: DatePart, step: 1 | -1): string {
  const day = addDays(step === 1 ? part.latest : part.earliest, step);
  const year = Number(day.slice(0, 4));
  if (year < 1000 || year > 2999) throw yearOutOfRange(year);
  const month = Number(day.slice(5, 7));
  if (part.precision === "quarter") return `${year}-${32 + Math.ceil(month / 3)}`;
  if (part.precision === "half") return `${year}-${39 + Math.ceil(month / 6)}`;
  return day.slice(0, part.stated.length);
}
