import { expect, test } from "vitest";
import { withoutInvisible } from "./invisible-text";

test.each([
  "",
  "\u200B",
  "\u2060\uFEFF\u00AD",
  "\u200E\u200F\u061C",
  "\u200C \u200D",
  "\u202E\u2066\u2069",
  "\u3164",
  "\u{E0041}\u{E007F}",
  "\u2800",
  " \n\t\u00A0",
])("%j shows nothing", (text) => {
  expect(withoutInvisible(text)).toBe("");
});

test.each([
  ["Work\u200Bing\u2060 Gr\u00ADoup", "Working Group"],
  ["a\u202Eb\u2066c\u2069", "abc"],
  ["\uFEFFWork\uFEFFing Group\uFEFF", "Working Group"],
  ["A\u200C B\u200DC", "A BC"],
  ["Group\u{E0041}\u{E0042}", "Group"],
  ["a\u200D\u200D", "a"],
  ["क्\u200D\u200Dष", "क्\u200Dष"],
])("%j is %j", (text, plain) => {
  expect(withoutInvisible(text)).toBe(plain);
});

test.each([
  "می\u200Cخواهم",
  "کِ\u200Cتاب",
  "क्\u200Dष",
  "ශ්\u200Dරී",
  "ര്\u200D",
  "محمد\u200Fبن راشد",
  "👩\u200D👩\u200D👧 ❤\uFE0F\u200D🔥 👩🏽\u200D🚀",
  "New Delhi",
])("%j is spelled with them", (text) => {
  expect(withoutInvisible(text)).toBe(text);
});
