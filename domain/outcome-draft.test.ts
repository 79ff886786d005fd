import { describe, expect, test } from "vitest";
import {
  blankOutcome,
  isBlankOutcome,
  outcomeDrafts,
  outcomeFieldName,
  outcomeFields,
  parseOutcomeIntent,
  readOutcomeDrafts,
  withBlank,
  withoutOutcome,
} from "./outcome-draft";
import { sessionFixture } from "./session.fixture";

const id = "0123456789abcdef0000";
const entriesOf = (rows: ReturnType<typeof outcomeDrafts>) =>
  rows.flatMap((row): [string, string][] => [
    ...outcomeFields.map((field): [string, string] => [outcomeFieldName(row.key, field), row[field]]),
    ...row.owners.map((slug): [string, string] => [outcomeFieldName(row.key, `owners.${slug}`), "on"]),
  ]);

test("the form opens with a row for each outcome and a blank one, and reads back what it shows", () => {
  const [agreed] = sessionFixture().outcomes;
  const rows = outcomeDrafts(agreed ? [{ ...agreed, due: "2027-03", place: "Moscow" }] : []);
  expect(rows.map(({ key }) => key)).toEqual([id, "new1"]);
  expect(rows[0]).toMatchObject({
    type: "next meeting",
    due: "March 2027",
    owners: ["russia"],
    place: "Moscow",
  });
  expect(readOutcomeDrafts(entriesOf(rows))).toEqual(rows);
});

describe("what is posted", () => {
  test("keeps the order of its rows, and ignores what is no field of the form", () => {
    const rows = readOutcomeDrafts([
      ["outcomes.new2.text", "Second"],
      [`outcomes.${id}.text`, "First\r\nof all"],
      ["outcomes.new2.owners.india", "on"],
      ["outcomes.new2.owners.india", "on"],
      ["outcomes.new2.key", "x"],
      ["outcomes.__proto__.text", "x"],
      ["outcomes.new2.due", new Blob() as unknown as string],
      ["summary", "x"],
    ]);
    expect(rows).toEqual([
      { ...blankOutcome("new2"), text: "Second", owners: ["india"] },
      { ...blankOutcome(id), text: "First\nof all" },
    ]);
  });

  test("is at most 300 rows", () => {
    const many = Array.from({ length: 400 }, (_, i): [string, string] => [`outcomes.new${i}.text`, "x"]);
    expect(readOutcomeDrafts(many)).toHaveLength(300);
  });
});

test("a row is blank until anything is written or chosen in it; one of an outcome never is", () => {
  expect(isBlankOutcome(blankOutcome("new1"))).toBe(true);
  expect(isBlankOutcome({ ...blankOutcome("new1"), due: " " })).toBe(true);
  expect(isBlankOutcome({ ...blankOutcome("new1"), due: "2027" })).toBe(false);
  expect(isBlankOutcome({ ...blankOutcome("new1"), owners: ["india"] })).toBe(false);
  expect(isBlankOutcome(blankOutcome(id))).toBe(false);
});

test("rows come and go, and a blank one is always left", () => {
  const two = withBlank([blankOutcome("new1")]);
  expect(two.map(({ key }) => key)).toEqual(["new1", "new2"]);
  expect(withoutOutcome(two, "new1").map(({ key }) => key)).toEqual(["new2"]);
  expect(withoutOutcome([blankOutcome(id)], id).map(({ key }) => key)).toEqual(["new1"]);
  expect(withoutOutcome(two, "new9")).toEqual(two);
});

test.each([
  [null, { kind: "save" }],
  ["save", { kind: "save" }],
  ["add-outcome", { kind: "add" }],
  ["return", { kind: "return" }],
  [`remove-outcome-${id}`, { kind: "remove", key: id }],
  ["remove-outcome-new12", { kind: "remove", key: "new12" }],
  ["remove-outcome-", null],
  ["delete-all", null],
])("the button %s", (value, intent) => {
  expect(parseOutcomeIntent(value)).toEqual(intent);
});
