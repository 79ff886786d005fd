import { describe, expect, test } from "vitest";
import {
  followingMeeting,
  type MeetingPromise,
  openPromiseText,
  promiseFate,
  promiseOf,
} from "./meeting-promise";
import type { Phase } from "./phase";
import { sessionFixture } from "./session.fixture";
import type { SessionStatus } from "./session-status";

const today = "2026-11-24";
const russia = { shortName: "Russia", iso: "RU" };
const promise = (parts: Partial<MeetingPromise>): MeetingPromise => ({
  madeAt: null,
  due: null,
  place: null,
  host: null,
  ...parts,
});
const moscow = { slug: "moscow", venue: null, city: "Moscow", country: "RU" };
const delhi = { slug: "centre", venue: "Manekshaw Centre", city: "New Delhi", country: "IN" };
const met = (
  date: string | null,
  place: typeof moscow | typeof delhi | null,
  status: SessionStatus = "held",
) => ({
  ordinal: 5,
  status,
  phase: "past" as Phase,
  date,
  place,
});

describe("what became of a promised meeting", () => {
  test.each<[Partial<MeetingPromise>, ReturnType<typeof met> | null, string]>([
    [{ due: "2027", place: "Moscow" }, null, "promised for 2027 in Moscow; not yet planned"],
    [{ due: "2025", host: russia }, null, "promised for 2025 in Russia; overdue: no such meeting is known"],
    [{ due: "2026" }, null, "promised for 2026; not yet planned"],
    [{}, null, "promised; not yet planned"],
    [{ due: "2025", place: "Moscow" }, met("2025-10", moscow), "held in October 2025, as promised"],
    [{ due: "2025", host: russia }, met("2025-10-07", moscow), "held on 7 October 2025, as promised"],
    [{ place: "the Kremlin in Moscow" }, met("2025-10", moscow), "held in October 2025, as promised"],
    [
      { place: "москва" },
      met("2025", moscow),
      "promised in москва; held in 2025 in Moscow, elsewhere than promised",
    ],
    [{ due: "2025", place: "Moscow" }, met("../2025-11-28", null), "held by 28 November 2025, when promised"],
    [{ due: "2025", place: "Moscow" }, met(null, moscow), "held, where promised"],
    [
      { due: "2024", place: "Moscow" },
      met("2025-10", delhi),
      "promised for 2024 in Moscow; held in October 2025 in Manekshaw Centre, New Delhi, later and elsewhere than promised",
    ],
    [
      { due: "2025" },
      met("2024", delhi),
      "promised for 2025; held in 2024 in Manekshaw Centre, New Delhi, earlier than promised",
    ],
    [{ due: "2027" }, met("2027-03", null, "announced"), "announced for March 2027, as promised"],
    [
      { due: "2025", place: "Moscow" },
      { ...met("2025-12", moscow, "confirmed"), phase: "overdue" },
      "confirmed for December 2025 and not heard of since, as promised",
    ],
    [{}, met("2025", null), "promised; held in 2025"],
    [{ madeAt: 4, place: "Moscow" }, met("2025", moscow), "held in 2025, as promised"],
    [
      { madeAt: 3, due: "2021", place: "Moscow" },
      met("2025", delhi),
      "promised for 2021 in Moscow; the 4th meeting is not in the register",
    ],
  ])("%o", (parts, following, words) => {
    expect(promiseFate(promise(parts), following, today)).toBe(words);
  });
});

test("a promise is hosted by its only owner where it names no place", () => {
  const [outcome] = sessionFixture().outcomes;
  if (!outcome) throw new Error("no outcome");
  expect(promiseOf(outcome, [russia], 3).host).toEqual(russia);
  expect(promiseOf({ ...outcome, place: "Moscow" }, [russia], 3).host).toBeNull();
  expect(promiseOf(outcome, [russia, russia], 3).host).toBeNull();
});

test("the meeting that followed is the first after it that was held or is planned", () => {
  const sessions = (["announced", "held", "cancelled", "held"] as const).map((status) => ({ status }));
  expect(followingMeeting(sessions, 3)).toBe(sessions[1]);
  expect(followingMeeting(sessions, 1)).toBe(sessions[0]);
  expect(followingMeeting(sessions, 0)).toBeNull();
});

test.each([
  [{ due: "2027", place: "Moscow" }, "promised for 2027 in Moscow"],
  [{ due: "2025", host: russia }, "promised for 2025 in Russia, which has passed"],
  [{}, "promised"],
] as [Partial<MeetingPromise>, string][])(
  "what is promised of a meeting that nobody planned: %o",
  (parts, words) => {
    expect(openPromiseText(promise(parts), today)).toBe(words);
  },
);
