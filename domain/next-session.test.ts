import { describe, expect, test } from "vitest";
import { suggestNextSession } from "./next-session";
import { seriesGroup as group, recentSessions as series } from "./recent-session.fixture";
import { leaderFixture, partyFixture } from "./session-summary.fixture";

const [india, russia] = [partyFixture("in"), partyFixture("ru")];

describe("suggestNextSession", () => {
  test("without earlier sessions only the sides are known", () => {
    expect(suggestNextSession(group(), [])).toEqual({
      basedOn: null,
      ordinal: null,
      sides: [india, russia],
      host: null,
      place: null,
      leaders: [],
    });
  });

  test("the next number, the other host and its city follow from a series that alternates", () => {
    const next = suggestNextSession(group(), series("IN", "RU", "IN"));
    expect(next).toMatchObject({ ordinal: 4, basedOn: { ordinal: 3 }, place: { city: "Moscow" } });
    expect(next.host).toEqual({
      party: russia,
      reason: "Russia’s turn: India hosted the 3rd, Russia hosted the 2nd",
      from: { slug: "wg-3", ordinal: 3, date: "2013" },
    });
  });

  test("cancelled and lapsed sessions pass nothing on, a postponed one keeps its number", () => {
    const recent = series(
      ["RU", { status: "cancelled", ordinal: 9 }],
      ["RU", { status: "lapsed", ordinal: 8 }],
      "IN",
      "RU",
    );
    expect(suggestNextSession(group(), recent)).toMatchObject({ ordinal: 3, host: { party: russia } });
    const postponed = series(
      ["", { status: "postponed", ordinal: 6 }],
      ["IN", { ordinal: 5 }],
      ["RU", { ordinal: 4 }],
    );
    expect(suggestNextSession(group(), postponed)).toMatchObject({ ordinal: 7, host: { party: russia } });
  });

  test("no number is proposed when the latest session has none", () => {
    expect(suggestNextSession(group(), series(["IN", { ordinal: null }], "RU")).ordinal).toBeNull();
  });

  test("each side is led by whoever led it last", () => {
    const recent = series(
      ["IN", { leaders: [leaderFixture("Ashutosh", "in")] }],
      [
        "RU",
        {
          leaders: [
            leaderFixture("Johnson", "in"),
            leaderFixture("Igor", "ru", { role: "head of delegation" }),
          ],
        },
      ],
    );
    expect(suggestNextSession(group(), recent).leaders).toEqual([
      {
        party: india,
        role: "co-chair",
        person: { slug: "ashutosh", name: "Ashutosh" },
        from: { slug: "wg-2", ordinal: 2, date: "2012" },
      },
      {
        party: russia,
        role: "head of delegation",
        person: { slug: "igor", name: "Igor" },
        from: { slug: "wg-1", ordinal: 1, date: "2011" },
      },
    ]);
  });

  test("a group that states no parties has those of its latest session", () => {
    expect(suggestNextSession(group("unknown", []), series("IN")).sides).toEqual([india, russia]);
  });
});
