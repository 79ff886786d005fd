import { describe, expect, test } from "vitest";
import type { Rotation } from "./group";
import { type RecentSession, suggestNextSession } from "./next-session";
import { leaderFixture, partyFixture, sessionFixture } from "./session-summary.fixture";

const [india, russia] = [partyFixture("in"), partyFixture("ru")];
const cities: Record<string, string> = { IN: "New Delhi", RU: "Moscow" };

/** Sessions, latest first, by the country each was held in and what else differs. */
function series(...countries: (string | [string, Partial<RecentSession>])[]): RecentSession[] {
  return countries.map((entry, i) => {
    const [country, parts] = typeof entry === "string" ? [entry, {}] : entry;
    const city = cities[country] ?? null;
    const place = city ? { slug: city, venue: null, city, country } : null;
    return { ...sessionFixture(countries.length - i), host: null, place, ...parts };
  });
}

const group = (rotation: Rotation = "unknown", parties = [india, russia]) => ({ parties, rotation });

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
      reason: "Russia’s turn: India hosted the 3rd, and hosts alternate",
    });
  });

  test.each<[string, Rotation, string[], string | null]>([
    ["stated rotation needs one session", "alternating", ["IN"], "Russia"],
    ["one session shows no rotation", "unknown", ["IN"], null],
    ["three in one place show a fixed host", "unknown", ["IN", "IN", "IN"], "India"],
    ["two in one place do not", "unknown", ["IN", "IN", "RU"], null],
    ["a fixed host stays", "fixed", ["RU", "IN"], "Russia"],
    ["a round goes on", "rotating", ["RU"], "India"],
    ["sessions without a place are passed over", "unknown", ["", "IN", "RU"], "Russia"],
    ["a third country hosts nobody's turn", "unknown", ["AE"], null],
  ])("%s", (_, rotation, countries, host) => {
    expect(suggestNextSession(group(rotation), series(...countries)).host?.party.shortName ?? null).toBe(
      host,
    );
  });

  test("a stated host counts more than the country", () => {
    const recent = series(["AE", { host: india }], ["AE", { host: russia }]);
    expect(suggestNextSession(group(), recent).host?.party).toEqual(russia);
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
      { party: india, role: "co-chair", person: { slug: "ashutosh", name: "Ashutosh" } },
      { party: russia, role: "head of delegation", person: { slug: "igor", name: "Igor" } },
    ]);
  });

  test("a group that states no parties has those of its latest session", () => {
    expect(suggestNextSession(group("unknown", []), series("IN")).sides).toEqual([india, russia]);
  });
});
