import { expect, test } from "vitest";
import { alreadySentence } from "./bulk-words";

test.each([
  [12, { status: "lapsed" }, "12 sessions already have this status."],
  [1, { group: "wg" }, "1 session already belongs to this group."],
  [1, { dropTopic: "Zeppelins" }, "1 session already is without this topic."],
  [2, { status: "lapsed", venue: "moscow" }, "2 sessions already have all of this."],
  [0, { status: "lapsed" }, ""],
] as const)("%i sessions that say so already", (count, change, sentence) => {
  expect(alreadySentence(count, change)).toBe(sentence);
});
