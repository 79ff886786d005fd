import { type DirectoryQuery, readDirectoryQuery } from "./directory-query";
import { ignoredParameter } from "./ignored-parameter";
import type { IgnoredParameter } from "./session-filters";
import { type SourceType, sourceTypes } from "./source";

/** What the directory of sources is asked for: words, one type, the slug after which a page begins; null when not asked. */
export type SourceQuery = Pick<DirectoryQuery, "q" | "after"> & { type: SourceType | null };

type Parameters = Record<string, string | string[] | undefined>;

/**
 * Reads the query string of the directory of sources. Total: what it does not know or cannot read is left out and reported in
 * `ignored`, empty values silently; of a repeated name the first counts.
 */
export function readSourceQuery({ type: types, ...rest }: Parameters): {
  query: SourceQuery;
  ignored: IgnoredParameter[];
} {
  const { query, ignored } = readDirectoryQuery(rest, ["q", "after"]);
  const [asked = "", ...others] = [types ?? ""].flat().map((text) => text.trim());
  const type = sourceTypes.find((each) => each === asked) ?? null;
  if (asked && !type) ignored.push(ignoredParameter("type", asked, `it can be ${sourceTypes.join(", ")}`));
  for (const other of others.filter(Boolean))
    ignored.push(ignoredParameter("type", other, "it was given more than once"));
  return { query: { q: query.q, after: query.after, type }, ignored };
}

/** The address of a page of the directory: "/sources?q=pti&type=wire". `readSourceQuery` is its inverse. */
export function sourcesHref({ q = null, type = null, after = null }: Partial<SourceQuery>): string {
  const given = Object.entries({ q, type, after }).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return given.length > 0 ? `/sources?${new URLSearchParams(given)}` : "/sources";
}
