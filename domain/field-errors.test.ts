import { expect, test } from "vitest";
import { fieldErrors, plainSentence } from "./field-errors";
import { sessionInput } from "./session-input";

const errorsOf = (input: object) => {
  const parsed = sessionInput.safeParse(
    { group: { slug: "wg" }, status: "held", ...input },
    { error: plainSentence },
  );
  return parsed.success ? [] : fieldErrors(parsed.error);
};

test("a sound input has none", () => {
  expect(errorsOf({})).toEqual([]);
});

test("inside a union the branch that was meant speaks", () => {
  const create = { name: "x".repeat(10_000), kind: "working group" };
  expect(errorsOf({ group: { create } })).toEqual([
    { field: "group.create.name", message: "Keep this under 300 characters: it has 10,000." },
  ]);
  expect(errorsOf({ group: { create: { name: "x", kind: "club" } } })).toEqual([
    { field: "group.create.kind", message: "Choose what kind of body it is." },
  ]);
});

test("what a schema does not word is a plain sentence", () => {
  expect(errorsOf({ format: "by post", jointlyWith: Array(21).fill("x") })).toEqual([
    { field: "jointlyWith", message: "This is more than the register takes." },
    { field: "format", message: "Choose one of the values offered." },
  ]);
  expect(errorsOf({ ordinal: {} })[0]?.message).toBe("Write the number of the meeting, such as 6th.");
});

test("each field has one sentence", () => {
  const fields = errorsOf({ topics: Array(61).fill("\0") }).map(({ field }) => field);
  expect(new Set(fields).size).toBe(fields.length);
});
