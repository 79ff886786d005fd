import { expect, test } from "vitest";
import { counterpartsOf } from "./counterpart";
import { leaderFixture, sessionFixture } from "./session-summary.fixture";

const other = { slug: "mcg", name: "Military Cooperation Group", acronym: "MCG" };
const sessions = [
  sessionFixture(5, { leaders: [leaderFixture("Dixit", "in"), leaderFixture("Dylevsky", "ru")] }),
  sessionFixture(4, {
    leaders: [leaderFixture("Mathew", "in"), leaderFixture("Singh", "in"), leaderFixture("Dylevsky", "ru")],
  }),
  sessionFixture(3, { leaders: [leaderFixture("Mathew", "in"), leaderFixture("Dylevsky", "ru")] }),
  sessionFixture(2, {
    group: { ...other, path: [other] },
    leaders: [leaderFixture("Mathew", "in"), leaderFixture("Rudd", "us")],
  }),
];
const shape = (slug: string) =>
  counterpartsOf(slug, sessions).map(({ appearance, first, last, groups }) => [
    appearance.person?.slug,
    first.ordinal,
    last.ordinal,
    groups.map((group) => group.slug),
  ]);

test("whom somebody faced, from when to when, and where; never their own side", () => {
  expect(shape("mathew")).toEqual([
    ["dylevsky", 3, 4, ["wg"]],
    ["rudd", 2, 2, ["mcg"]],
  ]);
  expect(shape("dylevsky")).toEqual([
    ["dixit", 5, 5, ["wg"]],
    ["singh", 4, 4, ["wg"]],
    ["mathew", 3, 4, ["wg"]],
  ]);
});

test("somebody who led nothing faced nobody", () => {
  expect(shape("nobody")).toEqual([]);
});
