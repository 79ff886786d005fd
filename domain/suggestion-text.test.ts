import { describe, expect, test } from "vitest";
import type { ExpectedLeader, NextSession } from "./next-session";
import { nextFixture as next } from "./next-session.fixture";
import type { MeetingRef } from "./recent-session";
import { describeSuggestion } from "./suggestion-text";

const third = { slug: "wg-3", ordinal: 3, date: "2023" };
const someday = { slug: "wg-2600", ordinal: null, date: "2600" };
const onlySides: NextSession = {
  ...next,
  basedOn: null,
  ordinal: null,
  host: null,
  place: null,
  leaders: [],
};

describe("describeSuggestion", () => {
  test("says what is suggested and from which meeting", () => {
    expect(describeSuggestion(next)).toEqual({
      title: "Suggested from the 5th meeting",
      parts: ["6th", "hosted by Russia, Moscow", "Ashutosh Dixit and Igor Dylevsky"],
      reason: "Russia’s turn",
    });
  });

  const { host } = next;
  const [dixit, dylevsky] = next.leaders as [ExpectedLeader, ExpectedLeader];
  const at = <T extends object>(part: T, from: MeetingRef) => ({ ...part, from });
  const led = [at(dixit, third), at(dylevsky, third)];
  test.each<[string, Partial<NextSession>, string, string[]]>([
    [
      "the leaders of an earlier meeting are told as such",
      { host: null, leaders: led },
      "Suggested from the 5th meeting",
      ["6th", "Ashutosh Dixit and Igor Dylevsky, who led the 3rd meeting"],
    ],
    [
      "leaders of two meetings are told apart",
      { host: null, leaders: [dixit, at(dylevsky, third)] },
      "Suggested from the 5th meeting",
      ["6th", "Ashutosh Dixit", "Igor Dylevsky, who led the 3rd meeting"],
    ],
    [
      "a last meeting that gives nothing is not named",
      { basedOn: someday, ordinal: null, host: null, leaders: led },
      "Suggested from the 3rd meeting",
      ["Ashutosh Dixit and Igor Dylevsky"],
    ],
    [
      "the host alone comes from the meeting that had one",
      { basedOn: someday, ordinal: null, host: host && at(host, third), leaders: [] },
      "Suggested from the 3rd meeting",
      ["hosted by Russia, Moscow"],
    ],
    [
      "a meeting without a number is named by its date",
      { basedOn: someday, ordinal: null, host: null, leaders: [at(dixit, someday)] },
      "Suggested from the meeting of 2600",
      ["Ashutosh Dixit"],
    ],
    [
      "a meeting of which neither is known",
      { basedOn: third, ordinal: null, host: null, leaders: [at(dixit, { ...someday, date: null })] },
      "Suggested from a meeting whose date is not known",
      ["Ashutosh Dixit"],
    ],
  ])("%s", (_, parts, title, words) => {
    expect(describeSuggestion({ ...next, ...parts })).toMatchObject({ title, parts: words });
  });

  test("is silent where only the sides are known", () => {
    expect(describeSuggestion(onlySides)).toBeNull();
  });
});
