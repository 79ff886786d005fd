import { expect, it } from "vitest";
import { mayDo, type Right } from "./permission";
import { isRole, type Role, roles, roleWords } from "./role";

const own: Right = "keep own account";
const write: Right = "write records";
const others: Right = "keep accounts";

it.each<[Role | null, Right[]]>([
  [null, []],
  ["reader", [own]],
  ["analyst", [own, write]],
  ["maintainer", [own, write, others]],
])("%s holds the rights %j and no other", (role, held) => {
  expect([own, write, others].filter((right) => mayDo(role, right))).toEqual(held);
});

it("knows no right by another name", () => {
  for (const role of [...roles, null]) expect(mayDo(role, "everything" as Right)).toBe(false);
});

it("takes for a role what is one, and nothing that only looks so", () => {
  expect(roles.every(isRole)).toBe(true);
  for (const other of ["Reader", "admin", "constructor", "", " analyst", null, undefined, 0, ["reader"], {}])
    expect(isRole(other)).toBe(false);
});

it("has words for every role", () => {
  expect(Object.keys(roleWords)).toEqual([...roles]);
});
