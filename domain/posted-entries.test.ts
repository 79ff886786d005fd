import { expect, test } from "vitest";
import { postedEntries } from "./posted-entries";

test("what was posted is read in order, without what the framework adds", () => {
  const form = new FormData();
  for (const [name, value] of [
    ["$ACTION_REF_1", ""],
    ["group", "a"],
    ["$ACTION_1:0", "{}"],
    ["group", "b"],
    ["intent", "check"],
  ])
    form.append(name ?? "", value ?? "");
  expect(postedEntries(form)).toEqual([
    ["group", "a"],
    ["group", "b"],
    ["intent", "check"],
  ]);
});

test("a field that shows nothing is an empty one", () => {
  const form = new FormData();
  form.append("group", "\u200B\u2060");
  form.append("summary", "Soft\u00ADly");
  expect(postedEntries(form)).toEqual([
    ["group", ""],
    ["summary", "Softly"],
  ]);
});

test.each([null, undefined, "text", 7, [], {}, new Map([["group", "a"]]), new URLSearchParams("group=a")])(
  "%j is no form and posts nothing",
  (form) => {
    expect(postedEntries(form)).toEqual([]);
  },
);
