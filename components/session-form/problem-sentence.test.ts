import { expect, test } from "vitest";
import { nameFields, textFields } from "@/domain/session-draft";
import { problemSentence } from "./problem-sentence";

test.each([
  ["group", "Group: Choose one."],
  ["sourceUrl", "Address of the source: Choose one."],
  ["people", "People: Choose one."],
  ["people.1.rank", "Person 2, rank: Choose one."],
  ["people.0.party", "Person 1, side: Choose one."],
  ["form", "Choose one."],
])("a problem of %s reads %j", (field, sentence) => {
  expect(problemSentence({ field, message: "Choose one." })).toBe(sentence);
});

test("every field of the form has its name, and no two the same", () => {
  const sentences = [...textFields, ...nameFields].map((field) => problemSentence({ field, message: "." }));
  expect(sentences).not.toContain(".");
  expect(new Set(sentences).size).toBe(sentences.length);
});
