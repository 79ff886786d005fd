import { countryCode } from "./country";
import { readPartialDate } from "./date-prose";
import { dateSpan } from "./date-span";
import { isPartialDate } from "./partial-date";
import { cleanLine, textProblem } from "./plain-text";
import { formats } from "./session";
import {
  type ChoiceFilter,
  choiceFilters,
  type IgnoredParameter,
  noFilters,
  type SessionFilters,
  sorts,
  whens,
} from "./session-filters";
import { sessionStatuses } from "./session-status";

type Parameters = Record<string, string | string[] | undefined> | URLSearchParams;
type Reading<T> = { value: T } | { reason: string };

const slug = (text: string): Reading<string> =>
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) && text.length <= 120
    ? { value: text }
    : { reason: "no such name" };

function oneOf<T extends string>(values: readonly T[]): (text: string) => Reading<string> {
  return (text) =>
    values.includes(text.toLowerCase() as T)
      ? { value: text.toLowerCase() }
      : { reason: `it can be ${values.join(", ")}` };
}

const readers: Record<ChoiceFilter, (text: string) => Reading<string>> = {
  group: slug,
  chair: slug,
  person: slug,
  venue: slug,
  city: (text) => {
    const problem = textProblem(text, 100);
    return problem ? { reason: problem } : { value: cleanLine(text) };
  },
  country: (text) => {
    const code = text.length <= 60 ? countryCode(text) : null;
    return code ? { value: code } : { reason: "no such country" };
  },
  party: slug,
  status: oneOf(sessionStatuses),
  format: oneOf(formats),
  topic: slug,
  when: oneOf(whens),
};

function readDate(text: string): Reading<string> {
  if (isPartialDate(text)) return { value: text };
  const reading = readPartialDate(text);
  return reading.ok ? { value: reading.value } : { reason: reading.message };
}

function readText(text: string): Reading<string> {
  const problem = textProblem(text, 200);
  return problem ? { reason: problem } : { value: cleanLine(text) };
}

function readLimit(text: string): Reading<number> {
  const limit = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  return limit >= 1 && limit <= 200 ? { value: limit } : { reason: "it can be 1 to 200" };
}

function readCursor(text: string): Reading<string> {
  return /^[A-Za-z0-9._~-]{1,200}$/.test(text) ? { value: text } : { reason: "no such page" };
}

function entriesOf(parameters: Parameters): [string, string][] {
  if (parameters instanceof URLSearchParams) return [...parameters];
  return Object.entries(parameters).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value ?? ""]).map((each): [string, string] => [name, each]),
  );
}

const mostValues = 50;

/**
 * Reads filters from a query string. Total: it never throws, drops what it does not know or cannot read, and reports
 * it in `ignored`; empty values are dropped silently, as a GET form sends them. `others` are names that the page reads itself.
 * `parseSessionFilters(new URLSearchParams("chair=x&from=Mar 2021"))` has from "2021-03".
 */
export function parseSessionFilters(
  parameters: Parameters,
  others: readonly string[] = [],
): { filters: SessionFilters; ignored: IgnoredParameter[] } {
  const filters: SessionFilters = structuredClone(noFilters);
  const ignored: IgnoredParameter[] = [];
  const seen = new Set<string>();

  const take = <T>(
    name: string,
    text: string,
    read: (text: string) => Reading<T>,
    keep: (value: T) => void,
  ) => {
    const reading = read(text);
    if ("value" in reading) keep(reading.value);
    else ignored.push({ name, value: text.slice(0, 60), reason: reading.reason });
  };
  const single: Record<string, (text: string) => void> = {
    q: (text) => take("q", text, readText, (value) => (filters.q = value || null)),
    from: (text) => take("from", text, readDate, (value) => (filters.from = value)),
    to: (text) => take("to", text, readDate, (value) => (filters.to = value)),
    sort: (text) =>
      take("sort", text, oneOf(sorts), (value) => (filters.sort = value as SessionFilters["sort"])),
    after: (text) => take("after", text, readCursor, (value) => (filters.after = value)),
    limit: (text) => take("limit", text, readLimit, (value) => (filters.limit = value)),
  };

  for (const [name, raw] of entriesOf(parameters)) {
    const text = raw.trim();
    if (others.includes(name) || text === "") continue;
    if (choiceFilters.includes(name as ChoiceFilter)) {
      const values: string[] = filters[name as ChoiceFilter];
      take(name, text, readers[name as ChoiceFilter], (value) => {
        if (values.includes(value)) return;
        if (values.length < mostValues) values.push(value);
        else ignored.push({ name, value: value.slice(0, 60), reason: `at most ${mostValues} can be chosen` });
      });
    } else if (Object.hasOwn(single, name) && !seen.has(name)) {
      seen.add(name);
      single[name]?.(text);
    } else {
      const reason = seen.has(name) ? "it was given more than once" : "there is no such filter";
      ignored.push({ name: name.slice(0, 60), value: text.slice(0, 60), reason });
    }
  }
  dropReversed(filters, ignored);
  return { filters, ignored };
}

function dropReversed(filters: SessionFilters, ignored: IgnoredParameter[]): void {
  if (!filters.from || !filters.to) return;
  const { earliest } = dateSpan(filters.from);
  const { latest } = dateSpan(filters.to);
  if (!earliest || !latest || earliest <= latest) return;
  ignored.push({ name: "to", value: filters.to, reason: "it lies before “from”" });
  filters.to = null;
}
