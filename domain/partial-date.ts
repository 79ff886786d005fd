import { type DatePart, datePartsOf, parseDateParts } from "./date-parts";

/**
 * A date as far as somebody stated it, as text: the truth of every date in the register. A canonical subset of EDTF
 * (ISO 8601-2, levels 0 to 2): `2024`, `2024-11`, `2024-11-28`, quarters `2026-33` to `2026-36`, half-years `2026-40`
 * and `2026-41`, each with `~` (approximate), `?` (uncertain) or `%` (both) at the end; intervals of two of these;
 * `../2024-11-28` ("by") and `2024-11-28/..` ("from"). Years 1000 to 2999.
 */
export type PartialDate = string;

/** Whether the text is a canonical partial date: its days exist and its interval, if any, cannot run backwards. */
export function isPartialDate(text: string): boolean {
  return parseDateParts(text) !== null;
}

const ends = (edtf: PartialDate): DatePart[] => {
  const { start, end } = datePartsOf(edtf);
  return start && end ? [start, end] : [start ?? (end as DatePart)];
};

/**
 * Orders two partial dates for `sort`: by the latest day each may lie on (the earliest where the end is open), then by
 * the earliest (an open start first). Negative, zero or positive; throws a RangeError for other text.
 */
export function comparePartialDates(a: PartialDate, b: PartialDate): number {
  const [left, right] = [sortKeys(a), sortKeys(b)];
  if (left.latest !== right.latest) return left.latest < right.latest ? -1 : 1;
  if (left.earliest !== right.earliest) return left.earliest < right.earliest ? -1 : 1;
  return 0;
}

function sortKeys(edtf: PartialDate): { earliest: string; latest: string } {
  const { start, end } = datePartsOf(edtf);
  const earliest = start ? start.earliest : "";
  return { earliest, latest: end ? end.latest : earliest };
}

/** Whether both ends are stated to the day, qualified or not; an open interval never is. Throws a RangeError for other text. */
export function isDayPrecise(edtf: PartialDate): boolean {
  const { start, end } = datePartsOf(edtf);
  return start?.precision === "day" && end?.precision === "day";
}

/** Whether any end carries `~` or `%`. Throws a RangeError for text that is not a partial date. */
export function isApproximate(edtf: PartialDate): boolean {
  return ends(edtf).some((part) => part.qualifier === "~" || part.qualifier === "%");
}

/** Whether any end carries `?` or `%`. Throws a RangeError for text that is not a partial date. */
export function isUncertain(edtf: PartialDate): boolean {
  return ends(edtf).some((part) => part.qualifier === "?" || part.qualifier === "%");
}

/**
 * Joins two single dates into canonical text: null leaves that side open, two equal sides become one date (with the
 * qualifiers of both). Throws a RangeError when nothing is given, a side is not a single date, or the end lies before
 * the start or may do so. Example: `makeInterval("2023-07-18", "2023-07-19")` is `2023-07-18/2023-07-19`.
 */
export function makeInterval(start: PartialDate | null, end: PartialDate | null): PartialDate {
  if (start !== null && end !== null && unqualified(start) === unqualified(end)) {
    const both = `${start}${end}`;
    const approximate = /[~%]/.test(both);
    const uncertain = /[?%]/.test(both);
    return checked(
      unqualified(start) + (approximate && uncertain ? "%" : approximate ? "~" : uncertain ? "?" : ""),
    );
  }
  return checked(`${start ?? ".."}/${end ?? ".."}`);
}

const unqualified = (edtf: PartialDate) => edtf.replace(/[~?%]$/, "");

function checked(edtf: string): PartialDate {
  datePartsOf(edtf);
  return edtf;
}
