import { describe, expect, it, test } from "vitest";
import { readColumns, writtenColumns } from "../export/session-columns";
import { guessColumns, mappingProblems } from "./column-guess";

it("knows its own headings, and leaves those that follow from others unread", () => {
  const guessed = guessColumns(writtenColumns);
  expect(guessed).toEqual(writtenColumns.map((name) => (readColumns.includes(name) ? name : null)));
  expect(guessed[writtenColumns.indexOf("url")]).toBeNull();
});

test.each([
  ["No.", "ordinal"],
  ["Session No", "ordinal"],
  ["ROUND", "ordinal"],
  ["Date of the meeting", "date"],
  ["Dates", "date"],
  ["Date held", "held"],
  ["Scheduled for", "planned"],
  ["Venue", "venue"],
  ["City", "city"],
  ["Working Group", "group"],
  ["Co-chair (India)", "co_chairs"],
  ["Russian co-chair", "co_chairs"],
  ["Co-chairs", "co_chairs"],
  ["Agenda", "topics"],
  ["Remarks", "note"],
  ["URL", "source_url"],
  ["Start time", "start_time"],
  ["start_time", "start_time"],
  ["Colour", null],
  ["", null],
])("%j is read as %s", (heading, name) => {
  expect(guessColumns([heading])).toEqual([name]);
});

describe("a file is not read", () => {
  test.each([
    ["where nothing is known of it", ["A", "B"], /^No column is read as anything.*first row/],
    [
      "where two columns say one thing",
      ["Group", "Body", "Date"],
      /^“Group” and “Body” are both read as group/,
    ],
    ["where nothing says which session is meant", ["Date", "City"], /^No column says which session or group/],
  ])("%s", (_, headings, message) => {
    const problems = mappingProblems(headings, guessColumns(headings), { group: "" });
    expect(problems).toEqual([expect.stringMatching(message)]);
  });

  it("but is where the group is said for all rows, and may have several columns of co-chairs", () => {
    const headings = ["Date", "Co-chair (A)", "Co-chair (B)"];
    expect(mappingProblems(headings, guessColumns(headings), { group: "wg" })).toEqual([]);
  });
});
