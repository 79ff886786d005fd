import { expect, test } from "vitest";
import { languageName } from "./language-name";

test.each([
  ["ru", "Russian"],
  ["ur-Latn", "Urdu (Latin)"],
  ["not a tag", "not a tag"],
])("%s is %s", (tag, name) => {
  expect(languageName(tag)).toBe(name);
});
