import { expect, it, test } from "vitest";
import { openedForm, readImportForm } from "./import-form";
import { countRows, countSentence, type ImportedRow, refusalLines } from "./imported-row";
import { formatAnswer } from "./name-question";

it("reads what was posted, and takes what is no value for nothing", () => {
  const form = new FormData();
  for (const [name, value] of [
    ["column.0", "group"],
    ["column.1", "title"],
    ["column.2", "__proto__"],
    ["group", " wg "],
    ["status", "over"],
    ["addLikely", "yes"],
    ["answer", formatAnswer("person", "A | B", "anna-bell")],
    ["answer", "nonsense"],
  ] as const)
    form.append(name, value);
  const read = readImportForm(form, 4);
  expect(read).toMatchObject({
    mapping: ["group", null, null, null],
    group: "wg",
    status: null,
    addLikely: true,
  });
  expect([...read.answers]).toEqual([["person A | B", "anna-bell"]]);
  expect(readImportForm(new FormData(), 1)).toEqual(openedForm([null]));
});

const row = (kind: ImportedRow["kind"], line = 2): ImportedRow => ({
  line,
  kind,
  title: null,
  slug: null,
  seen: null,
  differences: [],
  errors:
    kind === "refused"
      ? [
          { field: "held", message: "No." },
          { field: "row", message: "Not so." },
        ]
      : [],
  questions: [],
});

test.each<[ImportedRow["kind"][], string]>([
  [[], "There is no row."],
  [["new"], "1 row is new."],
  [["new", "new", "refused"], "2 rows are new and 1 is refused."],
  [["changed", "same", "same", "refused"], "1 row is changed, 2 are the same and 1 is refused."],
])("%j is told as %s", (kinds, sentence) => {
  expect(countSentence(countRows(kinds.map((kind) => row(kind))))).toBe(sentence);
});

it("names the row and the column of what is refused", () => {
  expect(refusalLines(row("refused", 1200))).toEqual(["Row 1,200, held: No.", "Row 1,200: Not so."]);
});
