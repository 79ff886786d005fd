import { expect, test } from "vitest";
import { plainBodies, plainPatches } from "./plain-body";
import { writtenNames } from "./written-names";

const groupBody = plainBodies.group;
const group = { name: "Panel", kind: "working group" };

test("a group is taken as a program sends it", () => {
  expect(groupBody.safeParse(group)).toMatchObject({ success: true, data: group });
});

test.each([
  ["a name that is no text", { ...group, name: ["Panel"] }],
  ["a number as text", { ...group, cadenceMonths: "6" }],
  ["a list that is one value", { ...group, parties: "india" }],
  ["a role", { ...group, role: "maintainer" }],
  ["nothing", null],
  ["a text", "Panel"],
  ["a list", [group]],
])("%s is refused, not made to fit", (_, body) => {
  expect(groupBody.safeParse(body).success).toBe(false);
});

test("what can only be read is left out, and so is what was not sent", () => {
  const body = { name: "Panel", id: "0".repeat(20), version: 9 };
  expect(writtenNames(groupBody, body, plainPatches.group.parse(body))).toEqual({ name: "Panel" });
});

test("a name that every object has changes none of them", () => {
  const body = JSON.parse('{"name":"Panel","kind":"working group","__proto__":{"polluted":true}}');
  expect(groupBody.safeParse(body).success).toBe(false);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});
