import { expect, test } from "vitest";
import { usesSentence } from "./record-uses";

test.each([
  [{}, null],
  [{ session: 0 }, null],
  [{ session: 1 }, "1 session names it."],
  [{ session: 1234 }, "1,234 sessions name it."],
  [{ session: 2, group: 1 }, "2 sessions and 1 group name it."],
  [{ person: 1, session: 1, group: 3 }, "1 session, 3 groups and 1 person name it."],
])("%j", (uses, sentence) => {
  expect(usesSentence(uses)).toBe(sentence);
});
