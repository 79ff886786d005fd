import { expect, test } from "vitest";
import { duplicateNotice, orderNotice } from "./duplicate-notice";
import { sessionFixture } from "./session-summary.fixture";

const place = { slug: "moscow", venue: null, city: "Moscow", country: "RU" };

test("says what the two sessions share", () => {
  const session = sessionFixture(6, { status: "announced", date: "2026-12", place });
  expect(duplicateNotice({ session, sameOrdinal: true, sameDates: true, bothOpen: false })).toEqual({
    id: "id6",
    href: "/sessions/wg-6",
    title: "The 6th meeting of the Working Group",
    reason: "(announced, December 2026, Moscow) has the same number and overlapping dates.",
    isOrder: false,
  });
});

test("names an unnumbered session by its date", () => {
  const session = sessionFixture(6, { ordinal: null, date: "2026-12", place: null });
  expect(duplicateNotice({ session, sameOrdinal: false, sameDates: true, bothOpen: false })).toMatchObject({
    title: "The meeting of the Working Group, December 2026",
    reason: "(held, December 2026) has overlapping dates.",
  });
});

test("says that neither has a date or a number", () => {
  const session = sessionFixture(6, { ordinal: null, date: null, status: "announced", place: null });
  expect(duplicateNotice({ session, sameOrdinal: false, sameDates: false, bothOpen: true })).toMatchObject({
    title: "The meeting of the Working Group",
    reason: "(announced) has neither a date nor a number either.",
  });
});

test("says how a number contradicts the order of dates", () => {
  const session = sessionFixture(27, { date: "2025-09", place: null });
  expect(orderNotice({ session, isEarlier: true }, 24)).toEqual({
    id: "id27",
    href: "/sessions/wg-27",
    title: "The 27th meeting of the Working Group",
    reason: "(held, September 2025) lies earlier: the 24th meeting would come after the 27th.",
    isOrder: true,
  });
  expect(orderNotice({ session, isEarlier: false }, 28).reason).toBe(
    "(held, September 2025) lies later: the 28th meeting would come before the 27th.",
  );
});
