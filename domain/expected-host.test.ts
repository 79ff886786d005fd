import { describe, expect, test } from "vitest";
import { expectedHost } from "./expected-host";
import type { Rotation } from "./group";
import type { RecentSession } from "./recent-session";
import { seriesGroup as group, recentSessions as series } from "./recent-session.fixture";
import { partyFixture } from "./session-summary.fixture";

const sides = [partyFixture("in"), partyFixture("ru")];
const hostOf = (rotation: Rotation, recent: RecentSession[]) => expectedHost(group(rotation), sides, recent);

describe("expectedHost", () => {
  test.each<[string, Rotation, string[], string | null]>([
    ["stated rotation needs one session", "alternating", ["IN"], "Russia"],
    ["one session shows no rotation", "unknown", ["IN"], null],
    ["three in one place show a fixed host", "unknown", ["IN", "IN", "IN"], "India"],
    ["two in one place do not", "unknown", ["IN", "IN", "RU"], null],
    ["three in one place after another host do not", "unknown", ["IN", "IN", "IN", "", "RU"], null],
    ["a fixed host stays", "fixed", ["RU", "IN"], "Russia"],
    ["a round goes on", "rotating", ["RU"], "India"],
    ["sessions without a place are passed over", "unknown", ["", "IN", "RU"], "Russia"],
    ["a third country hosts nobody's turn", "unknown", ["AE"], null],
  ])("%s", (_, rotation, countries, host) => {
    expect(hostOf(rotation, series(...countries))?.party.shortName ?? null).toBe(host);
  });

  test.each<[string, Rotation, (string | [string, Partial<RecentSession>])[], string]>([
    ["a stated turn", "alternating", ["IN"], "Russia’s turn: India hosted the 1st, and hosts alternate"],
    ["a stated host", "fixed", ["", "IN"], "India hosted the 1st, and the host does not change"],
    ["a stated round", "rotating", ["IN"], "Russia’s turn after India: India hosted the 1st"],
    [
      "three known hosts",
      "unknown",
      ["", "IN", "", "IN", "IN"],
      "India hosted the last three meetings whose host is known",
    ],
    [
      "five known hosts",
      "unknown",
      ["IN", "IN", "IN", "IN", "IN"],
      "India hosted the last five meetings whose host is known",
    ],
    [
      "a host to come",
      "unknown",
      [["RU", { status: "announced" }], "IN"],
      "India’s turn: Russia is to host the 2nd, India hosted the 1st",
    ],
    [
      "three hosts and one to come",
      "unknown",
      [["IN", { status: "announced" }], "IN", "IN", "IN"],
      "India hosted the last three meetings whose host is known",
    ],
    [
      "meetings without numbers",
      "unknown",
      [
        ["IN", { ordinal: null, date: "2019-05" }],
        ["RU", { ordinal: null, date: null }],
      ],
      "Russia’s turn: India hosted the meeting of May 2019, Russia hosted a meeting whose date is not known",
    ],
  ])("%s: the reason says no more than is known", (_, rotation, countries, reason) => {
    expect(hostOf(rotation, series(...countries))?.reason).toBe(reason);
  });

  test("a stated host counts more than the country", () => {
    const recent = series(["AE", { host: sides[0] }], ["AE", { host: sides[1] }]);
    expect(hostOf("unknown", recent)?.party).toEqual(sides[1]);
  });

  test.each<[string, Rotation, string[]]>([
    ["after a stated turn", "alternating", ["CN", "IN", "RU"]],
    ["after turns that were seen", "unknown", ["CN", "IN", "RU"]],
    ["before the last host", "unknown", ["IN", "CN", "RU"]],
    ["in a round", "rotating", ["CN", "IN"]],
  ])("a host that is no party passes no turn on: %s", (_, rotation, slugs) => {
    const recent = series(
      ...slugs.map((slug): [string, object] => ["", { host: partyFixture(slug.toLowerCase()) }]),
    );
    expect(hostOf(rotation, recent)).toBeNull();
  });

  test("sessions without any known host show none", () => {
    expect(hostOf("alternating", series("", ""))).toBeNull();
  });
});
