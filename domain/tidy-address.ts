import { type IgnoredParameter, type SessionFilters, sessionsHref } from "./session-filters";

type Parameters = Record<string, string | string[] | undefined>;

/**
 * The one address of what was asked, when the query holds empty values, as a form sends for fields left alone; null when
 * there are none. What could not be read stays in it, so that the page can still say so.
 * For "q=&from=2021" on "/sessions" this is "/sessions?from=2021".
 */
export function tidyAddress(
  parameters: Parameters,
  { filters, ignored }: { filters: SessionFilters; ignored: IgnoredParameter[] },
  path: string,
): string | null {
  const given = Object.entries(parameters).flatMap(([name, values]) =>
    [values ?? ""].flat().map((value): [string, string] => [name, value.trim()]),
  );
  if (given.every(([, value]) => value !== "")) return null;
  if (ignored.length === 0) return sessionsHref(filters, path);
  return `${path}?${new URLSearchParams(given.filter(([, value]) => value !== ""))}`;
}
