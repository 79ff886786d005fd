import { expect, test } from "vitest";
import { readDateText } from "./session-form-date-reading";

test.each([
  [
    "Dec 2026",
    true,
    "Understood as December 2026, day not stated. On the timeline it spans 1–31 December 2026.",
  ],
  ["18-19 July 2023", true, "Understood as 18–19 July 2023, two days."],
  ["not known", true, "Understood as a date that is not known."],
])("%s", (text, ok, message) => {
  expect(readDateText(text)).toEqual({ ok, message });
});

test("stays one sentence where the date begins with a word", () => {
  expect(readDateText("by 28 Nov 2024").message).toMatch(/^Understood as by 28 November 2024/);
  expect(readDateText("Q4 2026").message).toMatch(/^Understood as fourth quarter of 2026/);
});

test("says why a date is refused", () => {
  expect(readDateText("31 February 2026")).toMatchObject({ ok: false });
});
