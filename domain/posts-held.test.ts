import { expect, test } from "vitest";
import { postsHeld } from "./posts-held";
import { leaderFixture, sessionFixture } from "./session-summary.fixture";

const at = (chrono: number, rank: string | null, post: string | null) => ({
  session: sessionFixture(chrono),
  appearance: leaderFixture("Mathew", "in", { rank, post }),
});

const undated = (ordinal: number, post: string) => ({
  session: sessionFixture(0, { ordinal, date: null, held: null }),
  appearance: leaderFixture("Mathew", "in", { post }),
});

test.each([
  ["nothing stated", [at(1, null, null)], []],
  [
    "one post over consecutive sessions",
    [at(3, "Lt Gen", "CISC"), at(2, "Lt Gen", "CISC")],
    [["Lt Gen", "CISC", 2, 3]],
  ],
  [
    "a post taken up again is another",
    [at(1, null, "Secretary"), at(2, null, "Adviser"), at(3, null, "Secretary")],
    [
      [null, "Secretary", 3, 3],
      [null, "Adviser", 2, 2],
      [null, "Secretary", 1, 1],
    ],
  ],
  [
    "forms of address and punctuation are no other post",
    [
      at(1, "Shri", "Defence Secretary"),
      at(2, null, "Defence Secretary"),
      at(3, "Hon. Dr.", "Defence secretary."),
    ],
    [[null, "Defence Secretary", 1, 3]],
  ],
  ["a form of address alone states nothing", [at(1, "Mr", null)], []],
  [
    "a session that states nothing does not end a post",
    [at(1, "Gen", "Chief"), at(2, null, null), at(3, "Gen", "Chief")],
    [["Gen", "Chief", 1, 3]],
  ],
  [
    "a session without a date stands by its number",
    [undated(9, "Adviser"), at(8, null, "Secretary"), at(2, null, "Secretary")],
    [
      [null, "Adviser", 9, 9],
      [null, "Secretary", 2, 8],
    ],
  ],
])("%s", (_name, appearances, expected) => {
  const found = postsHeld(appearances);
  expect(found.map(({ rank, post, first, last }) => [rank, post, first.ordinal, last.ordinal])).toEqual(
    expected,
  );
});
