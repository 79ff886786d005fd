import { beforeEach, expect, test } from "vitest";
import { mergeRecords } from "./commands/merges";
import { removeRecord } from "./commands/records";
import { directoryFixture } from "./directory.fixture";
import { previewMerge } from "./queries/merge-preview";
import { tableCounts } from "./table-counts.fixture";

const by = { author: "Analyst" };
let db: ReturnType<typeof directoryFixture>;

beforeEach(() => {
  db = directoryFixture();
});

const opposite =
  "Both were at the 3rd meeting of the Working Group, there “Igor Dylevsky” for Russia and “J P Mathew” for India, so they are probably two people.";

test("people who sat opposite each other are told of before, and not merged unless somebody says they are the same", async () => {
  const preview = await previewMerge("person", "igor-dylevsky", "j-p-mathew");
  expect(preview).toMatchObject({ kind: "done", value: { doubt: opposite } });
  const before = tableCounts(db);
  expect(await mergeRecords("person", "igor-dylevsky", "j-p-mathew", by)).toMatchObject({
    kind: "invalid",
    errors: [{ field: "confirmed", message: expect.stringContaining(opposite) }],
  });
  expect(tableCounts(db)).toEqual(before);
  const said = await mergeRecords("person", "igor-dylevsky", "j-p-mathew", by, { isConfirmed: true });
  expect(said).toMatchObject({ kind: "done" });
});

test("people of different parties who never met are doubted too, by a session or by their records", async () => {
  const doubtOf = async (from: string, into: string) => {
    const preview = await previewMerge("person", from, into);
    return preview.kind === "done" ? preview.value.doubt : preview;
  };
  expect(await doubtOf("ashutosh-dixit", "igor-dylevsky")).toContain("“Ashutosh Dixit” belongs to India");
  expect(await doubtOf("ashutosh-dixit", "j-p-mathew")).toBeNull();
  await removeRecord("session", "wg-3rd-2023", by);
  expect(await doubtOf("igor-dylevsky", "j-p-mathew")).toContain(
    "stood for Russia at the 4th meeting of the Working Group",
  );
});

test.each([
  ["wg", "commission"],
  ["commission", "land"],
])(
  "a group and one above or below it (%s into %s) are refused before anything is shown",
  async (from, into) => {
    expect(await previewMerge("group", from, into)).toEqual({
      kind: "invalid",
      errors: [
        { field: "into", message: "A group cannot be merged with one that stands above or below it." },
      ],
    });
  },
);

test("one that was removed meanwhile, and a record itself, have no preview", async () => {
  await removeRecord("venue", "delhi", by, { isConfirmed: true });
  expect(await previewMerge("venue", "moscow", "delhi")).toMatchObject({
    kind: "invalid",
    errors: [{ message: "The venue “delhi” was removed meanwhile." }],
  });
  expect(await previewMerge("venue", "moscow", "moscow")).toMatchObject({ kind: "invalid" });
});
