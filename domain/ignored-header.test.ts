import fc from "fast-check";
import { expect, it } from "vitest";
import { ignoredHeader } from "./ignored-header";

const one = (name: string, value: string, reason = "there is no such filter") => ({ name, value, reason });

it("names what was left out, and why", () => {
  expect(ignoredHeader([])).toBeNull();
  expect(ignoredHeader([one("zz", "1"), one("limit", 'a"b\\', "it can be 1 to 200")])).toBe(
    '"zz=1";reason="there is no such filter", "limit=a\\"b\\\\";reason="it can be 1 to 200"',
  );
});

it("writes what is not plain ASCII as bytes", () => {
  expect(ignoredHeader([one("to", "é%", "it lies before “from”")])).toBe(
    '%"to=%c3%a9%25";reason=%"it lies before %e2%80%9cfrom%e2%80%9d"',
  );
});

it("is a header whatever an address holds, and no long one", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }))), (pairs) => {
      const text = ignoredHeader(pairs.map(([name, value]) => one(name, value))) ?? "";
      expect(text).toMatch(/^[\x20-\x7e]*$/);
      expect(() => new Headers({ "ignored-parameters": text })).not.toThrow();
      expect(text.split(";reason=").length).toBeLessThanOrEqual(21);
    }),
  );
});
