/** How exactly one end of a partial date is stated. */
export type Precision = "year" | "half" | "quarter" | "month" | "day";

/** EDTF qualification of a whole date: `~` approximate, `?` uncertain, `%` both, "" neither. */
export type Qualifier = "" | "~" | "?" | "%";

/**
 * One end of a partial date, read. `stated` is its text without the qualifier; `month` is the first month it may lie
 * in (1 to 12), `day` is null unless stated; `earliest` and `latest` are ISO days.
 */
export type DatePart = {
  stated: string;
  qualifier: Qualifier;
  precision: Precision;
  year: number;
  month: number;
  day: number | null;
  earliest: string;
  latest: string;
};

/** A partial date, read: `start` and `end` are the same part for a single date, null where an interval is open. */
export type DateParts = { start: DatePart; end: DatePart | null } | { start: null; end: DatePart };

const partPattern = /^([12]\d{3})(?:-(\d\d)(?:-(\d\d))?)?([~?%]?)$/;
const longestText = 23;

const pad = (n: number) => (n < 10 ? `0${n}` : String(n));

/** The number of days in a month (1 to 12) of the proleptic Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The months, first and last, that an EDTF month, quarter (33 to 36) or half-year (40, 41) code covers; null if none. */
function monthsOf(code: number): { precision: Precision; first: number; last: number } | null {
  if (code >= 1 && code <= 12) return { precision: "month", first: code, last: code };
  if (code >= 33 && code <= 36) return { precision: "quarter", first: code * 3 - 98, last: code * 3 - 96 };
  if (code === 40 || code === 41) return { precision: "half", first: code * 6 - 239, last: code * 6 - 234 };
  return null;
}

/**
 * Reads one canonical end, such as `2024`, `2024-11-28~` or the quarter `2026-36`; null when it is not one or names a
 * day that does not exist.
 */
export function parseDatePart(text: string): DatePart | null {
  const match = partPattern.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  const qualifier = match[4] as Qualifier;
  const stated = qualifier === "" ? text : text.slice(0, -1);
  if (match[2] === undefined) {
    const bounds = { earliest: `${stated}-01-01`, latest: `${stated}-12-31` };
    return { stated, qualifier, precision: "year", year, month: 1, day: null, ...bounds };
  }
  const months = monthsOf(Number(match[2]));
  if (!months) return null;
  const { precision, first, last } = months;
  if (match[3] !== undefined) {
    const day = Number(match[3]);
    if (precision !== "month" || day < 1 || day > daysInMonth(year, first)) return null;
    return { stated, qualifier, precision: "day", year, month: first, day, earliest: stated, latest: stated };
  }
  const earliest = `${match[1]}-${pad(first)}-01`;
  const latest = `${match[1]}-${pad(last)}-${daysInMonth(year, last)}`;
  return { stated, qualifier, precision, year, month: first, day: null, earliest, latest };
}

/**
 * Reads canonical partial-date text (EDTF, the Library of Congress profile of ISO 8601-2, the subset of product use):
 * a single part, `part/part`, `../part` or `part/..`. Null when the text is anything else, when a day does not exist,
 * or when the end of an interval does not begin after its start (`2024/2024` is `2024`; `2024-11-28/2024` could run
 * backwards).
 * Example: `2023-07-18/2023-07-19`.
 */
export function parseDateParts(text: string): DateParts | null {
  if (text.length > longestText) return null;
  const slash = text.indexOf("/");
  if (slash < 0) {
    const part = parseDatePart(text);
    return part && { start: part, end: part };
  }
  const [before, after] = [text.slice(0, slash), text.slice(slash + 1)];
  const start = before === ".." ? null : parseDatePart(before);
  const end = after === ".." ? null : parseDatePart(after);
  if (before === "..") return end && { start: null, end };
  if (!start || after === "..") return start && { start, end: null };
  if (!end || start.earliest >= end.earliest) return null;
  return { start, end };
}

/** As `parseDateParts`, for text already accepted; throws a RangeError when it is not a partial date. */
export function datePartsOf(text: string): DateParts {
  const parts = parseDateParts(text);
  if (!parts) throw new RangeError(`Not a partial date: ${JSON.stringify(text.slice(0, 40))}`);
  return parts;
}
