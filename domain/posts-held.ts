import type { Appearance } from "./appearance";
import { inTimeOrder } from "./series-order";
import type { SessionSummary } from "./session";
import { foldText } from "./text-fold";

/** One appearance of a person together with its session. */
export type PersonSession = { session: SessionSummary; appearance: Appearance };

/** What somebody was at consecutive sessions, as printed at the first of them; `rank` without bare forms of address. */
export type PostHeld = {
  rank: string | null;
  post: string | null;
  organisation: string | null;
  first: SessionSummary;
  last: SessionSummary;
};

const address = new Set(
  "the mr mrs ms miss mx dr doc prof professor shri shrimati smt sh sir hon honble honorable honourable".split(
    " ",
  ),
);

/** The rank, or null when it is only a form of address, which sources print or leave out as they please. */
function rankOf({ rank }: Appearance): string | null {
  return rank !== null &&
    foldText(rank)
      .split(" ")
      .every((word) => address.has(word))
    ? null
    : rank;
}

/**
 * The posts of a person over time, the latest first: consecutive sessions with the same rank, post and organisation,
 * punctuation and case apart, are one post. Appearances that state none of the three are passed over; [] when none
 * states any.
 */
export function postsHeld(appearances: readonly PersonSession[]): PostHeld[] {
  const found: (PostHeld & { words: string })[] = [];
  const sessions = new Map(appearances.map(({ session }) => [session.id, session]));
  const inOrder = inTimeOrder([...sessions.values()]).flatMap(({ id }) =>
    appearances.filter(({ session }) => session.id === id),
  );
  for (const { session, appearance } of inOrder) {
    const { post, organisation } = appearance;
    const rank = rankOf(appearance);
    const words = [rank, post, organisation].map((part) => foldText(part ?? "")).join("/");
    const latest = found.at(-1);
    if (!rank && !post && !organisation) continue;
    if (latest?.words === words) latest.last = session;
    else found.push({ rank, post, organisation, first: session, last: session, words });
  }
  return found.reverse().map(({ words: _, ...held }) => held);
}
