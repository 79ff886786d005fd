import fc from "fast-check";
import { expect, it } from "vitest";
import { foldedLines } from "./folded-lines";

const octets = (line: string) => new TextEncoder().encode(line).length;
const texts = fc.string({ unit: "binary", maxLength: 400 }).filter((text) => !/[\r\n]/.test(text));

it("gives no line of more than 75 octets, breaks no character and loses nothing", () => {
  fc.assert(
    fc.property(fc.array(texts), (lines) => {
      const text = lines.map((line) => `X:${line}\r\n`).join("");
      const folded = foldedLines(text);
      for (const line of folded.split("\r\n")) {
        expect(octets(line)).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/\p{Cs}/u);
      }
      expect(folded.replaceAll("\r\n ", "")).toBe(text);
    }),
  );
});

it.each([
  ["a".repeat(75), "a".repeat(75)],
  ["a".repeat(76), `${"a".repeat(75)}\r\n a`],
  ["a".repeat(150), `${"a".repeat(75)}\r\n ${"a".repeat(74)}\r\n a`],
  [`${"a".repeat(74)}é`, `${"a".repeat(74)}\r\n é`],
])("%s", (line, folded) => {
  expect(foldedLines(line)).toBe(folded);
});
