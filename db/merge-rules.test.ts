import { beforeEach, expect, test } from "vitest";
import { sessionInput } from "@/domain/session-input";
import { mergeRecords } from "./commands/merges";
import { removeRecord } from "./commands/records";
import { addSession } from "./commands/sessions";
import { directoryFixture } from "./directory.fixture";
import { previewMerge } from "./queries/merge-preview";
import { tableCounts } from "./table-counts.fixture";

const by = { author: "Analyst", role: "analyst" as const };
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

test("bodies of other parties, or that number meetings alike, are told of before, and merged only if somebody says they are the same", async () => {
  const doubtOf = async (from: string, into: string) => {
    const preview = await previewMerge("group", from, into);
    return preview.kind === "done" ? preview.value.doubt : preview;
  };
  const parties = "“Staff Talks” is of India and Vietnam, “Sub-Group (Land)” is of India and Russia.";
  expect(await doubtOf("talks", "land")).toBe(parties);
  expect(await doubtOf("old", "land")).toBeNull();
  for (const ordinal of [1, 2]) {
    const input = sessionInput.parse({
      group: { slug: "talks" },
      ordinal,
      status: "held",
      held: `200${ordinal}`,
    });
    await addSession(input, by);
  }
  expect(await doubtOf("talks", "land")).toBe(`${parties} Both have a 1st meeting.`);
  const before = tableCounts(db);
  expect(await mergeRecords("group", "talks", "land", by)).toMatchObject({
    kind: "invalid",
    errors: [
      { field: "confirmed", message: expect.stringMatching(/Both have .* say that they are the same group/) },
    ],
  });
  expect(tableCounts(db)).toEqual(before);
  expect(await mergeRecords("group", "talks", "land", by, { isConfirmed: true })).toMatchObject({
    kind: "done",
  });
});

test.each([
  ["delhi", "centre", "every session of “New Delhi” would be told as held in “Manekshaw Centre”"],
  ["centre", "delhi", "nobody could tell any more which sessions were held in “Manekshaw Centre”"],
  ["moscow", "delhi", "They lie apart: “Moscow” in Russia, “New Delhi” in India."],
])(
  "the venue %s is not merged into %s unless somebody says they are the same",
  async (from, into, sentence) => {
    const preview = await previewMerge("venue", from, into);
    expect(preview).toMatchObject({ kind: "done", value: { doubt: expect.stringContaining(sentence) } });
    const before = tableCounts(db);
    expect(await mergeRecords("venue", from, into, by)).toMatchObject({
      kind: "invalid",
      errors: [{ field: "confirmed", message: expect.stringContaining(sentence) }],
    });
    expect(tableCounts(db)).toEqual(before);
    expect(await mergeRecords("venue", from, into, by, { isConfirmed: true })).toMatchObject({
      kind: "done",
    });
  },
);
