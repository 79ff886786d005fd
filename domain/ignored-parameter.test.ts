import { expect, test } from "vitest";
import { readDirectoryQuery } from "./directory-query";
import { ignoredParameter } from "./ignored-parameter";
import { parseSessionFilters } from "./session-filters-reading";
import { unreadParameters } from "./unread-parameters";

test("what is left out can be shown, whatever it holds", () => {
  expect(ignoredParameter("q\0", "\0\u0001a\n\u007F", "no")).toEqual({
    name: "q␀",
    value: "␀␁a␊␡",
    reason: "no",
  });
  expect(ignoredParameter("n".repeat(70), "v".repeat(70), "no")).toMatchObject({
    name: "n".repeat(60),
    value: "v".repeat(60),
  });
});

test.each(["q", "after", "city", "from", "group", "sort", "limit", "colour", "\0"])(
  "no reader of addresses hands on a null character that stands for %j",
  (name) => {
    const parameters = { [name]: ["\0", "\0"] };
    const ignored = [
      ...parseSessionFilters(parameters).ignored,
      ...readDirectoryQuery(parameters, ["q", "after"]).ignored,
      ...unreadParameters(parameters, ["group"]),
    ];
    expect(ignored.length).toBeGreaterThan(0);
    expect(ignored.map((each) => `${each.name}=${each.value}`).join()).not.toContain("\0");
  },
);
