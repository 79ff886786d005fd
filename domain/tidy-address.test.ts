import fc from "fast-check";
import { expect, test } from "vitest";
import { parseSessionFilters } from "./session-filters-reading";
import { tidyAddress } from "./tidy-address";

type Parameters = Record<string, string | string[] | undefined>;
const tidy = (given: Parameters, path = "/sessions") => tidyAddress(given, parseSessionFilters(given), path);

test.each<[Parameters, string | null]>([
  [{}, null],
  [{ q: "working", sort: "-date" }, null],
  [{ colour: "red" }, null],
  [{ q: "", from: "", to: "", sort: "-date" }, "/sessions"],
  [{ q: "a b", from: "", to: " ", chair: ["x", ""] }, "/sessions?q=a+b&chair=x"],
  [{ from: "Mar 2021", to: "" }, "/sessions?from=2021-03"],
  [{ q: "%", from: "", when: "past" }, "/sessions?q=%25&when=past"],
  [{ colour: ["red", ""], q: "" }, "/sessions?colour=red"],
])("%j is put in order as %j", (given, address) => {
  expect(tidy(given)).toBe(address);
});

test("the path stays", () => {
  expect(tidy({ q: "" }, "/")).toBe("/");
});

test("an address in order is never sent elsewhere, and nothing asked for is lost", () => {
  const value = fc.oneof(
    fc.constantFrom("", " ", "held", "2021", "%", "a-b", "12"),
    fc.string({ maxLength: 5 }),
  );
  const name = fc.constantFrom("q", "from", "to", "sort", "status", "chair", "after", "colour");
  fc.assert(
    fc.property(
      fc.dictionary(name, fc.oneof(value, fc.array(value, { minLength: 1, maxLength: 3 }))),
      (given) => {
        const address = tidy(given);
        if (address === null) return;
        const { searchParams } = new URL(address, "http://x");
        const again = Object.fromEntries(
          [...searchParams.keys()].map((key) => [key, searchParams.getAll(key)]),
        );
        expect(tidy(again)).toBeNull();
        expect(parseSessionFilters(again)).toEqual(parseSessionFilters(given));
      },
    ),
  );
});
