import { expect, test } from "vitest";
import { quoted } from "./form-part";

test.each([
  ["Working Group", "“Working Group”"],
  ["  two\n lines ", "“two lines”"],
  ["\u202Edesrever\u202C name", "“desrever name”"],
  ["\u2067open isolate", "“open isolate”"],
  ["اللجنة", "“اللجنة”"],
  ["x".repeat(60), `“${"x".repeat(60)}”`],
  ["x".repeat(61), `“${"x".repeat(59)}…”`],
  ["😀".repeat(61), `“${"😀".repeat(59)}…”`],
])("%j is quoted as %s", (text, expected) => {
  expect(quoted(text)).toBe(expected);
});
