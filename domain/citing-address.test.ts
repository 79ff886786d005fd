import fc from "fast-check";
import { expect, test } from "vitest";
import { citingHref, readCitingFields } from "./citing-address";
import { citedFields } from "./source";

const askedBy = (href: string) => new URL(href, "http://localhost").searchParams.getAll("for");

test("an address asks for the things that are to be proved", () => {
  const href = citingHref("wg-3rd", ["dates", "status"]);
  expect(href).toBe("/sessions/wg-3rd/edit/sources?for=dates&for=status#citation");
});

test("whatever an address asks for is ticked, in the order of the form", () => {
  fc.assert(
    fc.property(fc.subarray([...citedFields]), (fields) => {
      const asked = askedBy(citingHref("wg-3rd", fields));
      expect(readCitingFields(asked)).toEqual({ fields, ignored: [] });
    }),
  );
});

test.each([
  [undefined, [], []],
  ["", [], []],
  ["host", ["host"], []],
  [["venue", "dates", "venue"], ["dates", "venue"], []],
  [["rumours", "venue", "rumours"], ["venue"], ["rumours"]],
  ["constructor", [], ["constructor"]],
])("%j is read whatever it is, and what names nothing is told", (value, fields, left) => {
  const read = readCitingFields(value);
  expect(read.fields).toEqual(fields);
  expect(read.ignored.map((each) => each.value)).toEqual(left);
});
