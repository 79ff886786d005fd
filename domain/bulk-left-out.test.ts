import { expect, test } from "vitest";
import { type BulkLeftOut, bulkLeftOutText, formatBulkLeftOut, parseBulkLeftOut } from "./bulk-left-out";

const none = { already: 0, refused: 0, ids: [] };
const id = "0123456789abcdef0123";

test.each<BulkLeftOut>([none, { already: 2, refused: 1, ids: [id] }, { already: 499, refused: 0, ids: [] }])(
  "%o is written and read back",
  (left) => {
    expect(parseBulkLeftOut(formatBulkLeftOut(left))).toEqual(left);
  },
);

test.each(["", "x", "1", "1.2.nobody", "-1.0", "1.2.0123456789abcdef0123 "])("%o says of none", (text) => {
  expect(parseBulkLeftOut(text)).toEqual(none);
});

test("names no more sessions than a notice can carry", () => {
  const ids = Array<string>(300).fill(id);
  expect(formatBulkLeftOut({ already: 499, refused: 300, ids }).length).toBeLessThan(220);
});

test.each<[BulkLeftOut, string]>([
  [none, ""],
  [{ ...none, already: 1 }, "1 was left as it was: 1 says so already"],
  [{ ...none, refused: 2 }, "2 were left as they were: 2 cannot be changed so"],
  [{ ...none, already: 2, refused: 1 }, "3 were left as they were: 2 say so already, 1 cannot be changed so"],
])("%o in words", (left, words) => {
  expect(bulkLeftOutText(left)).toBe(words);
});
