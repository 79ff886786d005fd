import { monthName } from "./calendar-names";
import { type DatePart, datePartsOf, type Qualifier } from "./date-parts";
import { daysBetween } from "./date-span";
import { makeInterval, type PartialDate } from "./partial-date";

type Style = {
  month: (month: number) => string;
  period: (code: number) => string;
  /** Stands between a period and its year. */
  ofYear: string;
  about: string;
  uncertain: string;
};

const periods = new Map([
  [33, ["first quarter", "Q1"]],
  [34, ["second quarter", "Q2"]],
  [35, ["third quarter", "Q3"]],
  [36, ["fourth quarter", "Q4"]],
  [40, ["first half", "H1"]],
  [41, ["second half", "H2"]],
]);

const long: Style = {
  month: monthName,
  period: (code) => periods.get(code)?.[0] ?? "",
  ofYear: " of ",
  about: "about ",
  uncertain: " (uncertain)",
};

const short: Style = {
  month: (month) => monthName(month).slice(0, 3),
  period: (code) => periods.get(code)?.[1] ?? "",
  ofYear: " ",
  about: "c. ",
  uncertain: "?",
};

/**
 * A partial date in British English, as exact as it was stated and no more: "18–19 July 2023", "November 2024",
 * "fourth quarter of 2026", "by 28 November 2024", "about 2019 (uncertain)". `readPartialDate` reads all of it back.
 * Throws a RangeError for text that is not a partial date.
 */
export function formatPartialDate(edtf: PartialDate): string {
  return inStyle(edtf, long);
}

/** As `formatPartialDate`, for tight places: "18–19 Jul 2023", "Q4 2026", "by 28 Nov 2024", "c. 2019?". */
export function formatShortDate(edtf: PartialDate): string {
  return inStyle(edtf, short);
}

function inStyle(edtf: PartialDate, style: Style): string {
  const { start, end } = datePartsOf(edtf);
  if (start === null) return led("by ", qualified(whole(end, style), end.qualifier, style));
  if (end === null) return led("from ", qualified(whole(start, style), start.qualifier, style));
  if (start === end) return qualified(whole(start, style), start.qualifier, style);
  if (start.qualifier === end.qualifier) return qualified(range(start, end, style), start.qualifier, style);
  // "about 2019–2020" qualifies both ends; one end alone needs a form in which each end stands for itself.
  const first = qualified(whole(start, style), start.qualifier, style);
  return `${led("from ", first)} ${led("to ", qualified(whole(end, style), end.qualifier, style))}`;
}

/** Text behind a preposition: "by the fourth quarter of 2026", "by 28 November 2024". */
function led(word: string, text: string): string {
  return word + (/^(?:first|second|third|fourth) /.test(text) ? "the " : "") + text;
}

function qualified(text: string, qualifier: Qualifier, style: Style): string {
  const stated = qualifier === "~" || qualifier === "%" ? led(style.about, text) : text;
  return qualifier === "?" || qualifier === "%" ? stated + style.uncertain : stated;
}

function range(start: DatePart, end: DatePart, style: Style): string {
  const sameYear = start.precision === end.precision && start.year === end.year;
  const sameMonth = sameYear && start.precision === "day" && start.month === end.month;
  const first = sameMonth ? String(start.day) : sameYear ? withoutYear(start, style) : whole(start, style);
  return first + (first.includes(" ") || start.precision !== end.precision ? " – " : "–") + whole(end, style);
}

function whole(part: DatePart, style: Style): string {
  if (part.precision === "year") return String(part.year);
  const joint = part.precision === "quarter" || part.precision === "half" ? style.ofYear : " ";
  return withoutYear(part, style) + joint + part.year;
}

function withoutYear(part: DatePart, style: Style): string {
  if (part.precision === "day") return `${part.day} ${style.month(part.month)}`;
  return part.precision === "month" ? style.month(part.month) : style.period(Number(part.stated.slice(5)));
}

const numberWords = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/**
 * One or two sentences for under a form field: how a date was understood, what it leaves out and where it is drawn.
 * Examples: "18–19 July 2023, two days." and "December 2026, day not stated. On the timeline it spans 1–31 December
 * 2026." Throws a RangeError for text that is not a partial date.
 */
export function describePrecision(edtf: PartialDate): string {
  const { start, end } = datePartsOf(edtf);
  const text = formatPartialDate(edtf);
  const stated = text[0]?.toUpperCase() + text.slice(1);
  if (start === null) {
    return `${stated}, beginning not stated. On the timeline it is open before ${formatPartialDate(end.latest)}.`;
  }
  if (end === null) {
    return `${stated}, end not stated. On the timeline it is open after ${formatPartialDate(start.earliest)}.`;
  }
  const gap = unstated(start, end);
  const vague = start.qualifier !== "" || end.qualifier !== "";
  if (gap === null && !vague) return `${stated}, ${dayCount(start.earliest, end.latest)}.`;
  const span = formatPartialDate(makeInterval(start.earliest, end.latest));
  return `${stated}${gap === null ? "" : `, ${gap} not stated`}. On the timeline it spans ${span}.`;
}

function unstated(start: DatePart, end: DatePart): string | null {
  const [first, last] = [start.precision === "day", end.precision === "day"];
  if (first && last) return null;
  if (first || last) return first ? "last day" : "first day";
  if (start === end) return start.precision === "month" ? "day" : "month and day";
  return "days";
}

function dayCount(first: string, last: string): string {
  const days = daysBetween(first, last) + 1;
  return `${numberWords[days] ?? days} ${days === 1 ? "day" : "days"}`;
}
