import { ignoredParameter } from "./ignored-parameter";
import type { IgnoredParameter } from "./session-filters";
import { unreadParameters } from "./unread-parameters";
import { type Weakness, weaknesses } from "./weakness";

/** What the queue of poorly proved sessions is asked for: one kind of weakness, the cursor after which a page begins; null for none. */
export type ReviewQuery = { kind: Weakness | null; after: string | null };

type Parameters = Record<string, string | string[] | undefined>;

const first = (value: string | string[] | undefined) => ([value ?? ""].flat()[0] ?? "").trim();

/**
 * Reads the query string of the queue. Total: what it does not know is left out and reported in `ignored`, empty values silently;
 * of a repeated name the first counts.
 */
export function readReviewQuery(parameters: Parameters): {
  query: ReviewQuery;
  ignored: IgnoredParameter[];
} {
  const ignored = unreadParameters(parameters, ["kind", "after"]);
  const [asked, cursor] = [first(parameters.kind), first(parameters.after)];
  const kind = weaknesses.find(({ name }) => name === asked)?.name ?? null;
  const after = /^\d{1,3}-\d{1,16}$/.test(cursor) ? cursor : null;
  if (asked && !kind) {
    const known = weaknesses.map(({ name }) => name).join(", ");
    ignored.push(ignoredParameter("kind", asked, `it can be ${known}`));
  }
  if (cursor && !after) ignored.push(ignoredParameter("after", cursor, "no such page"));
  return { query: { kind, after }, ignored };
}

/** The address of a page of the queue: "/review?kind=conflicting". `readReviewQuery` is its inverse. */
export function reviewHref({ kind = null, after = null }: Partial<ReviewQuery>): string {
  const given = Object.entries({ kind, after }).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return given.length > 0 ? `/review?${new URLSearchParams(given)}` : "/review";
}
