import { dateSpan } from "./date-span";
import { ignoredParameter } from "./ignored-parameter";
import { isCursor, type Paged } from "./session-cursor";
import { choiceReaders, oneOf, type Reading, readDate, readLimit, readText } from "./session-filter-values";
import {
  type ChoiceFilter,
  choiceFilters,
  type IgnoredParameter,
  noFilters,
  type SessionFilters,
  sorts,
} from "./session-filters";

type Parameters = Record<string, string | string[] | undefined> | URLSearchParams;
function entriesOf(parameters: Parameters): [string, string][] {
  if (parameters instanceof URLSearchParams) return [...parameters];
  return Object.entries(parameters).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value ?? ""]).map((each): [string, string] => [name, each]),
  );
}

const mostValues = 50;

/**
 * Reads filters from a query string. Total: it never throws, drops what it does not know or cannot read, and reports
 * it in `ignored`; empty values are dropped silently, as a GET form sends them. `paged` says what the
 * page goes through, and so what its cursor looks like.
 * `parseSessionFilters(new URLSearchParams("chair=x&from=Mar 2021"))` has from "2021-03".
 */
export function parseSessionFilters(
  parameters: Parameters,
  paged: Paged = "sessions",
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
    else ignored.push(ignoredParameter(name, text, reading.reason));
  };
  const single: Record<string, (text: string) => void> = {
    q: (text) => take("q", text, readText, (value) => (filters.q = value || null)),
    from: (text) => take("from", text, readDate, (value) => (filters.from = value)),
    to: (text) => take("to", text, readDate, (value) => (filters.to = value)),
    sort: (text) =>
      take("sort", text, oneOf(sorts), (value) => (filters.sort = value as SessionFilters["sort"])),
    after: (text) => (filters.after = text),
    limit: (text) => take("limit", text, readLimit, (value) => (filters.limit = value)),
  };

  for (const [name, raw] of entriesOf(parameters)) {
    const text = raw.trim();
    if (text === "") continue;
    if (choiceFilters.includes(name as ChoiceFilter)) {
      const values: string[] = filters[name as ChoiceFilter];
      take(name, text, choiceReaders[name as ChoiceFilter], (value) => {
        if (values.includes(value)) return;
        if (values.length < mostValues) values.push(value);
        else ignored.push(ignoredParameter(name, value, `at most ${mostValues} can be chosen`));
      });
    } else if (Object.hasOwn(single, name) && !seen.has(name)) {
      seen.add(name);
      single[name]?.(text);
    } else {
      const reason = seen.has(name) ? "it was given more than once" : "there is no such filter";
      ignored.push(ignoredParameter(name, text, reason));
    }
  }
  dropReversed(filters, ignored);
  dropOddCursor(filters, ignored, paged);
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

/** What a cursor looks like depends on the order, which the address may name after it. */
function dropOddCursor(filters: SessionFilters, ignored: IgnoredParameter[], paged: Paged): void {
  const { after, sort } = filters;
  if (after === null || isCursor(after, paged, sort)) return;
  ignored.push(ignoredParameter("after", after, "no such page"));
  filters.after = null;
}
