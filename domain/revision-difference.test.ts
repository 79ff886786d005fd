import { expect, test } from "vitest";
import type { AttachmentState, SessionState } from "./record-state";
import { differencesBetween } from "./revision-difference";

const photo = (id: string, caption: string): AttachmentState => ({
  id,
  hash: id.repeat(64),
  kind: "image",
  name: `${id}.jpg`,
  caption,
  credit: null,
  sourceId: null,
  date: null,
  width: 900,
  height: 600,
  bytes: 2048,
});
const state = (attachments: AttachmentState[], summary: string | null = null) =>
  ({ id: "s", slug: "s", version: 1, attachments, summary }) as unknown as SessionState;
const between = (before: SessionState, after: SessionState) => differencesBetween(before, after, () => "it");

test("of photographs those that went and came are told, each with its file", () => {
  const [same, old, added] = [photo("a", "Stays"), photo("b", "Goes"), photo("c", "Comes")];
  expect(between(state([old, same]), state([same, added]))).toMatchObject([
    {
      field: "attachments",
      before: [expect.stringContaining("“Goes”")],
      after: [expect.stringContaining("“Comes”")],
      files: {
        before: [{ hash: old.hash, kind: "image", isGone: false }],
        after: [{ hash: added.hash, width: 900, height: 600 }],
      },
    },
  ]);
});

test("of one that is worded anew the file stands beside both lines", () => {
  const [difference] = between(state([photo("a", "Talks")]), state([photo("a", "Signing")]));
  expect(difference?.files?.before).toEqual(difference?.files?.after);
  expect([difference?.before.length, difference?.files?.before.length]).toEqual([1, 1]);
});

test("in another order all of them are told, as many files as lines", () => {
  const [a, b] = [photo("a", "One"), photo("b", "Two")];
  const [difference] = between(state([a, b]), state([b, a]));
  expect(difference?.files?.after.map(({ hash }) => hash)).toEqual([b.hash, a.hash]);
  expect(difference?.after).toHaveLength(2);
});

test("other fields have no files", () => {
  expect(between(state([], null), state([], "They met."))).toEqual([
    { field: "summary", label: "Summary", before: [], after: ["They met."], isList: false },
  ]);
});
