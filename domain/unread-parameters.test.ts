import { expect, test } from "vitest";
import { unreadParameters } from "./unread-parameters";

const unknown = "this page knows nothing of that name";
const repeated = "it was given more than once";

test.each<[Record<string, string | string[] | undefined>, [string, string, string][]]>([
  [{}, []],
  [{ group: "wg", date: undefined }, []],
  [{ group: ["wg", "", "land", "land"] }, [["group", "land", repeated]]],
  [{ colour: "red", size: "" }, [["colour", "red", unknown]]],
  [
    { colour: ["red", " blue "] },
    [
      ["colour", "red", unknown],
      ["colour", "blue", unknown],
    ],
  ],
  [
    { toString: "x", ["n".repeat(70)]: "v".repeat(70) },
    [
      ["toString", "x", unknown],
      ["n".repeat(60), "v".repeat(60), unknown],
    ],
  ],
])("of %j is left out %j", (parameters, left) => {
  expect(
    unreadParameters(parameters, ["group", "date"]).map(({ name, value, reason }) => [name, value, reason]),
  ).toEqual(left);
});
