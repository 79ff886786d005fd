import type { Appearance } from "./appearance";
import type { SessionSummary } from "./session";

/** One appearance of a person together with its session. */
export type PersonSession = { session: SessionSummary; appearance: Appearance };

/** What somebody was called at consecutive sessions, exactly as printed then. */
export type PostHeld = {
  rank: string | null;
  post: string | null;
  organisation: string | null;
  first: SessionSummary;
  last: SessionSummary;
};

const wordsOf = ({ rank, post, organisation }: Appearance) => JSON.stringify([rank, post, organisation]);

/**
 * The posts of a person over time, the latest first: consecutive sessions with the same printed rank, post and
 * organisation are one post. Appearances that state none of the three are passed over; [] when none states any.
 */
export function postsHeld(appearances: readonly PersonSession[]): PostHeld[] {
  const found: (PostHeld & { words: string })[] = [];
  const stated = appearances.filter(
    ({ appearance: { rank, post, organisation } }) => rank ?? post ?? organisation,
  );
  for (const { session, appearance } of stated.sort((a, b) => a.session.chrono - b.session.chrono)) {
    const words = wordsOf(appearance);
    const latest = found.at(-1);
    if (latest?.words === words) latest.last = session;
    else {
      const { rank, post, organisation } = appearance;
      found.push({ rank, post, organisation, first: session, last: session, words });
    }
  }
  return found.reverse().map(({ words: _, ...held }) => held);
}
