import { describe, expect, test } from "vitest";
import { type NameFinding, nothingFound, resolveName } from "./name-resolution";
import { pickedName, typedName } from "./session-draft";

const choice = (slug: string) => ({ slug, label: slug, hint: null });
const finding = (parts: Partial<NameFinding>): NameFinding => ({ ...nothingFound, ...parts });

describe("resolveName", () => {
  test("nothing typed stands for nothing, whatever was picked", () => {
    expect(resolveName(pickedName(" ", "wg"), finding({ picked: choice("wg") }))).toEqual({ kind: "blank" });
  });

  test("a pick counts for the text it was made for", () => {
    const found = finding({ picked: choice("two"), exact: [choice("one"), choice("two")] });
    expect(resolveName(pickedName("Ajay Kumar", "two"), found)).toEqual({
      kind: "record",
      choice: choice("two"),
    });
  });

  test("a pick made for other text does not count", () => {
    const name = { text: "Changed", pick: "new", asked: "Before" };
    expect(resolveName(name, finding({ exact: [choice("wg")] }))).toEqual({
      kind: "record",
      choice: choice("wg"),
    });
  });

  test("one record of just this name is meant", () => {
    const found = finding({ exact: [choice("wg")], near: [choice("wg-land")] });
    expect(resolveName(typedName("WG"), found)).toEqual({ kind: "record", choice: choice("wg") });
  });

  test("several of this name, and names that come near, are asked about", () => {
    const several = [choice("one"), choice("two")];
    expect(resolveName(typedName("x"), finding({ exact: several }))).toEqual({
      kind: "ask",
      choices: several,
      exact: true,
    });
    expect(resolveName(typedName("x"), finding({ near: several }))).toEqual({
      kind: "ask",
      choices: several,
      exact: false,
    });
  });

  test("a forged pick falls back to the text", () => {
    expect(resolveName(pickedName("WG", "no-such"), nothingFound)).toEqual({ kind: "unknown" });
  });

  test("a record removed after it was picked is told", () => {
    expect(resolveName(pickedName("WG", "wg"), finding({ picked: "removed" }))).toEqual({ kind: "removed" });
  });

  test("what is to be added is added though the name exists", () => {
    expect(resolveName(pickedName("WG", "new"), finding({ exact: [choice("wg")] }))).toEqual({ kind: "new" });
  });
});
