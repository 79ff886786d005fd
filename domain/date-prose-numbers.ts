import { ambiguousOrder, noSuchMonth, shortYear, yearAfterYear, yearOutOfRange } from "./date-prose-refusals";
import type { Token, TokenKind } from "./date-prose-words";

/** Turns the numbers of a matched shape into tokens; may throw a DateRefusal. */
type Reader = (numbers: number[], text: string) => Token[];

const token = (kind: TokenKind, value = 0): Token => ({ kind, value });

/** How numbers stand in typed dates, the longest shape first; the groups that are digits are handed to the reader. */
const shapes: [RegExp, Reader][] = [
  [
    /\d{1,2}(?::\d{2})+\s?(?:am|pm|z)?|\d{1,2}\s?(?:am|pm|hrs)(?!\p{L})|t\d{2}:?\d{2}\S*/uy,
    () => [token("time")],
  ],
  [/(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/y, ([y, m, d]) => calendarDay(y, m, d)],
  [/([12]\d{3})(0[1-9]|1[0-2])(\d{2})(?!\d)/y, ([y, m, d]) => calendarDay(y, m, d)],
  [/(\d{1,2})([-/])(\d{1,2})\2(\d{4})(?!\d)/y, ([a, b, y], text) => eitherWayRound(a, b, y, text)],
  [/(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/y, ([d, m, y]) => calendarDay(y, m, d)],
  [/(\d{1,2})([-/.])(\d{1,2})\2(\d{2})(?!\d)/y, ([, , y]) => twoDigitYear(y)],
  [/(\d{4})([-/.])(\d{1,2})(?!\d|\s?q)/y, ([y, n], text) => yearAndMore(y, n, text)],
  // The 4 of "Q4/2026" is no month.
  [/(?<!(?:q|h|quarter|half) ?)(\d{1,2})[/.](\d{4})(?!\d)/y, ([m, y]) => [month(m), year(y)]],
  [/(?<!(?:q|h|quarter|half) ?)(0?[1-9]|1[0-2])-(\d{4})(?!\d)/y, ([m, y]) => [month(m), year(y)]],
  [/(\d{1,2})\.(0?[1-9]|1[0-2])(?!\d)\.?/y, ([d, m]) => [token("day", d), token("month", m)]],
  [/(\d{4})年/y, ([y]) => [year(y)]],
  [/(\d{1,2})月/y, ([m]) => [month(m)]],
  [
    /(\d{1,2})(?:[日号]|-?(?:st|nd|rd|th|er|re|o|a|го|е|и|я|ое|ыи|ии)(?!\p{L}))/uy,
    ([d]) => [token("day", d)],
  ],
  [/(\d{1,2})(?!\d)/y, ([d]) => [token("day", d)]],
  [/(\d{4})(?!\d)|(\d{3}|\d{5,6})(?![\d\p{L}])/uy, ([y]) => [year(y)]],
];

/** The number or numeric date that begins at a place in folded text; null when none does. Throws a DateRefusal. */
export function numbersAt(text: string, at: number): { length: number; tokens: Token[] } | null {
  for (const [shape, read] of shapes) {
    shape.lastIndex = at;
    const match = shape.exec(text);
    if (!match) continue;
    const numbers = match.slice(1).filter((group) => /^\d+$/.test(group));
    return { length: match[0].length, tokens: read(numbers.map(Number), match[0]) };
  }
  return null;
}

function year(value = 0): Token {
  if (value < 1000 || value > 2999) throw yearOutOfRange(value);
  return token("year", value);
}

function month(value = 0): Token {
  if (value < 1 || value > 12) throw noSuchMonth(value);
  return token("month", value);
}

const calendarDay = (y = 0, m = 0, d = 0) => [token("day", d), month(m), year(y)];

function twoDigitYear(value = 0): never {
  throw shortYear(value);
}

/** Day first, unless only the other reading has a month in it. */
function eitherWayRound(a = 0, b = 0, y = 0, text = ""): Token[] {
  const canBeMonth = (n: number) => n >= 1 && n <= 12;
  if (canBeMonth(a) && canBeMonth(b) && a !== b) throw ambiguousOrder(text, a, b, year(y).value);
  return canBeMonth(a) && !canBeMonth(b) && b > 0 ? calendarDay(y, a, b) : calendarDay(y, b, a);
}

/** `2024-11` is a month, `2026-33` an EDTF quarter, `2024-25` two years; `2011/12` may be either. */
function yearAndMore(y = 0, n = 0, text = ""): Token[] {
  const secondYear = y - (y % 100) + n;
  if (text[4] === "/" && n <= 12 && secondYear === y + 1) throw yearAfterYear(text, y, n);
  if (text[4] === "-" && ((n >= 33 && n <= 36) || n === 40 || n === 41)) return [year(y), token("period", n)];
  if (n > 12 && text[4] !== "." && secondYear > y) return [year(y), token("to"), year(secondYear)];
  return [year(y), month(n)];
}
