import { ignoredParameter } from "../ignored-parameter";
import { type Reading, readLimit, readText } from "../session-filter-values";
import { type IgnoredParameter, noFilters } from "../session-filters";

/** What a list of records other than sessions is asked for; `after` is the slug after which its page begins. */
export type ListQuery = { q: string | null; after: string | null; limit: number };

/** Why a position after which a page begins is left out: it is none. */
export const oddCursor = "no such page";

const readers: { [Name in keyof ListQuery]: (text: string) => Reading<NonNullable<ListQuery[Name]>> } = {
  q: readText,
  after: (text) => (/^[a-z0-9-]{1,120}$/.test(text) ? { value: text } : { reason: oddCursor }),
  limit: readLimit,
};

/**
 * Reads the query string of such a list. Total: what it does not know or cannot read is left out and reported in `ignored`,
 * empty values silently; of a repeated name the first counts.
 */
export function readListQuery(parameters: URLSearchParams): {
  query: ListQuery;
  ignored: IgnoredParameter[];
} {
  const query: ListQuery = { q: null, after: null, limit: noFilters.limit };
  const ignored: IgnoredParameter[] = [];
  const seen = new Set<string>();
  for (const [name, given] of parameters) {
    const text = given.trim();
    if (text === "") continue;
    const read = Object.hasOwn(readers, name) ? readers[name as keyof ListQuery] : null;
    const reading = seen.has(name)
      ? { reason: "it was given more than once" }
      : (read?.(text) ?? { reason: "there is no such filter" });
    seen.add(name);
    if ("value" in reading) Object.assign(query, { [name]: reading.value });
    else ignored.push(ignoredParameter(name, text, reading.reason));
  }
  return { query, ignored };
}
