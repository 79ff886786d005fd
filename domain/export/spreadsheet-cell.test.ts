import fc from "fast-check";
import { expect, it } from "vitest";
import { formatSpreadsheetCell, readSpreadsheetCell } from "./spreadsheet-cell";

it.each([
  ["=1+1", "'=1+1"],
  ['=HYPERLINK("https://evil.example")', '\'=HYPERLINK("https://evil.example")'],
  ["+7 495 000", "'+7 495 000"],
  ["-2", "'-2"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\t=1+1", "'\t=1+1"],
  ["\r=1+1", "'\r=1+1"],
  ["＝1+1", "'＝1+1"],
  ["'=1+1", "''=1+1"],
  ["", ""],
  ["3rd meeting", "3rd meeting"],
  ["’quoted’ = x", "’quoted’ = x"],
  ["'quoted'", "'quoted'"],
])("%j is written as %j", (text, cell) => {
  expect(formatSpreadsheetCell(text)).toBe(cell);
});

const texts = fc
  .tuple(fc.constantFrom("", "=", "+", "-", "@", "\t", "\r", "\n", "'", "''=", "'-", "＠"), fc.string())
  .map((parts) => parts.join(""));

it("no text begins as a formula, and every one can be read back", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const cell = formatSpreadsheetCell(text);
      expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
      expect(readSpreadsheetCell(cell)).toBe(text);
    }),
  );
});
