import { parseFilterReturn } from "./filter-return";
import { ignoredParameter } from "./ignored-parameter";
import { cleanLine, textProblem } from "./plain-text";
import type { IgnoredParameter } from "./session-filters";

/**
 * What a directory is asked for: a name, the slug after which a page begins, a letter a to z. Null when not asked.
 * `for` is the address of the page to which a choice made in the directory leads back, see `parseFilterReturn`.
 */
export type DirectoryQuery = {
  q: string | null;
  after: string | null;
  letter: string | null;
  for: string | null;
};

type Name = keyof DirectoryQuery;
type Parameters = Record<string, string | string[] | undefined>;

const longestName = 200;

const problems: Record<Name, (text: string) => string | null> = {
  q: (text) => textProblem(text, longestName),
  after: (text) => (/^[a-z0-9-]{1,120}$/.test(text) ? null : "no such page"),
  letter: (text) => (/^[a-z]$/i.test(text) ? null : "it can be a to z"),
  for: (text) => (parseFilterReturn(text) ? null : "it can lead to the timeline or the list"),
};

/**
 * Reads the query string of a directory page that knows `names`. Total: what it does not know or cannot read is left out
 * and reported in `ignored`, empty values silently; of a repeated name the first counts.
 */
export function readDirectoryQuery(
  parameters: Parameters,
  names: readonly Name[],
): { query: DirectoryQuery; ignored: IgnoredParameter[] } {
  const query: DirectoryQuery = { q: null, after: null, letter: null, for: null };
  const ignored: IgnoredParameter[] = [];
  for (const [name, given] of Object.entries(parameters)) {
    const [first = "", ...others] = [given ?? ""].flat();
    const text = first.trim();
    const known = names.find((each) => each === name);
    const reason = known ? problems[known](text) : "there is no such filter";
    if (text !== "" && known && reason === null) query[known] = cleanLine(text) || null;
    else if (text !== "" && reason) ignored.push(ignoredParameter(name, text, reason));
    for (const other of others.filter(Boolean))
      ignored.push(ignoredParameter(name, other, "it was given more than once"));
  }
  return { query, ignored };
}

/** The address of a directory page: "/people?q=singh". `readDirectoryQuery` is its inverse. */
export function directoryHref(path: string, query: Partial<DirectoryQuery>): string {
  const given = Object.entries(query).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return given.length > 0 ? `${path}?${new URLSearchParams(given)}` : path;
}
