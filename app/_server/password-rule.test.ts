import { expect, it } from "vitest";
import { passwordErrors } from "./password-rule";

const owner = ["asha.menon@example.org", "Asha Menon"];
const guessed = [{ field: "password", message: expect.stringContaining("guessed soon") }];

it.each([
  "walnut tango river 88",
  "correct kettle violin seven",
  "ginger-otter-plateau",
  "vT9#mQ2!xL7@",
  "сорок вагонов мимо окна",
])("takes %s", (password) => {
  expect(passwordErrors(password, owner)).toEqual([]);
});

it.each([
  ["a common one", "password1234"],
  ["one sign many times", "aaaaaaaaaaaaaaaa"],
  ["a row of keys", "qwertyuiop[]"],
  ["a row of digits", "123456789012"],
  ["a common one with signs for letters", "P@ssw0rd1234"],
  ["the address", "asha.menon@example.org"],
  ["the name", "Asha Menon 1"],
  ["the name of the register", "rapporteur2026"],
  ["the host of the address", "example2026!"],
])("refuses %s: %s", (_, password) => {
  expect(passwordErrors(password, owner)).toEqual(guessed);
});

it("refuses somebody's own name, which another may use", () => {
  const password = "dylevskyigor";
  expect(passwordErrors(password, ["Igor Dylevsky"])).toEqual(guessed);
  expect(passwordErrors(password, owner)).toEqual([]);
});

it("needs no owner", () => {
  expect(passwordErrors("walnut tango river 88", [""])).toEqual([]);
});
