import { expect, test } from "vitest";
import { readHistoryQuery } from "./history-query";

const notVersion = "it is not the number of a version";
const alone = "there is no version to compare it with";

test.each<[Record<string, string | string[]>, object, [string, string, string][]]>([
  [{}, { before: null, compared: null }, []],
  [{ from: "1", to: "3" }, { compared: { from: 1, to: 3 } }, []],
  [{ before: "7", from: "", to: " " }, { before: 7, compared: null }, []],
  [
    { from: "99", to: "abc" },
    { compared: null },
    [
      ["to", "abc", notVersion],
      ["from", "99", alone],
    ],
  ],
  [{ to: "2" }, { compared: null }, [["to", "2", alone]]],
  [
    { before: "0", from: "-1", to: "1e9" },
    { before: null, compared: null },
    [
      ["before", "0", notVersion],
      ["from", "-1", notVersion],
      ["to", "1e9", notVersion],
    ],
  ],
  [
    { from: ["1", "2"], to: "3" },
    { compared: { from: 1, to: 3 } },
    [["from", "2", "it was given more than once"]],
  ],
])("%j is read, and what is left out is told", (parameters, query, left) => {
  const reading = readHistoryQuery(parameters);
  expect(reading.query).toMatchObject(query);
  expect(reading.ignored.map(({ name, value, reason }) => [name, value, reason])).toEqual(left);
});
