import { describe, expect, test } from "vitest";
import { leaderFixture, partyFixture, sessionFixture } from "./session-summary.fixture";
import { leadersBySide, type Tenure, tenuresOf } from "./tenure";

const sessions = [
  sessionFixture(5, { leaders: [leaderFixture("Dixit", "in"), leaderFixture("Dylevsky", "ru")] }),
  sessionFixture(3, { leaders: [leaderFixture("Mathew", "in"), leaderFixture("Dylevsky", "ru")] }),
  sessionFixture(4, { leaders: [leaderFixture("Mathew", "in", { rank: "Lt Gen" })] }),
  sessionFixture(6, { status: "confirmed", leaders: [leaderFixture("Nair", "in")] }),
];
const shape = ({ appearance, first, last, sessions: count }: Tenure) => [
  appearance.person?.name,
  first.ordinal,
  last.ordinal,
  count,
];

describe("tenuresOf", () => {
  test("runs from the first to the last session that somebody led, the latest first", () => {
    expect(tenuresOf(sessions).map(shape)).toEqual([
      ["Dixit", 5, 5, 1],
      ["Dylevsky", 3, 5, 2],
      ["Mathew", 3, 4, 2],
    ]);
  });

  test("puts a session without a date where its number belongs", () => {
    const undated = sessionFixture(0, { ordinal: 7, date: null, leaders: [leaderFixture("Nair", "in")] });
    expect(tenuresOf([undated, ...sessions]).map(shape)[0]).toEqual(["Nair", 7, 7, 1]);
  });

  test("shows somebody as the latest session has them", () => {
    expect(tenuresOf(sessions)[2]?.appearance.rank).toBe("Lt Gen");
  });

  test("counts a session once, though somebody is named twice", () => {
    const twice = leaderFixture("Mathew", "in");
    expect(tenuresOf([sessionFixture(1, { leaders: [twice, twice] })]).map(shape)).toEqual([
      ["Mathew", 1, 1, 1],
    ]);
  });

  test("keeps apart those known only by their posts", () => {
    const nobody = { person: null, nameAsPrinted: null };
    const leaders = [
      leaderFixture("", "in", { ...nobody, post: "Defence Secretary" }),
      leaderFixture("", "in", { ...nobody, post: "Joint Secretary" }),
      leaderFixture("", "ru", { ...nobody, post: "Joint Secretary" }),
    ];
    expect(tenuresOf([sessionFixture(1, { leaders }), sessionFixture(2, { leaders })])).toHaveLength(3);
  });
});

test("leadersBySide follows protocol order and puts other sides, then unstated ones, after", () => {
  const more = sessionFixture(7, {
    leaders: [leaderFixture("Nobody", "in", { party: null }), leaderFixture("Rudd", "us")],
  });
  const sides = leadersBySide(
    [more, ...sessions],
    [partyFixture("ru"), partyFixture("in"), partyFixture("cn")],
  );
  expect(sides.map(({ party, tenures }) => [party?.slug, tenures.length])).toEqual([
    ["ru", 1],
    ["in", 2],
    ["us", 1],
    [undefined, 1],
  ]);
});
