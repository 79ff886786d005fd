import fc from "fast-check";
import { expect, test } from "vitest";
import { cleanLine, cleanText, textProblem } from "./plain-text";

test.each([
  ["  New\u00A0Delhi\r\nIndia\t ", "New Delhi India"],
  ["Ho\u0061\u0300ng", "Ho\u00E0ng"],
  ["a\u2028b\u2029c\u0085d\u3000e", "a b c d e"],
  ["\uFEFFTitle", "Title"],
  ["Tit\uFEFFle of \uFEFF a paper", "Title of a paper"],
  ["evil\u202Egpj.exe\u2066x\u2069", "evilgpj.exex"],
  ["محمد\u200Fبن راشد", "محمد\u200Fبن راشد"],
  ["می\u200Cخواهم", "می\u200Cخواهم"],
  ["\u200B", ""],
  ["A\u200B\u00ADB", "AB"],
  ["e\u200C\u0301", "é"],
  ["<script>alert(1)</script>", "<script>alert(1)</script>"],
  ["\u0000x", "\u0000x"],
  [" \n ", ""],
])("the line %j is kept as %j", (text, cleaned) => {
  expect(cleanLine(text)).toBe(cleaned);
});

test.each([
  ["One.\r\n\r\n\r\n\r\nTwo.  \r  Three", "One.\n\nTwo.\nThree"],
  ["\n\n  One\u00A0 two \n\n", "One two"],
  ["One\n \t \nTwo", "One\n\nTwo"],
  ["a\u202Eb", "ab"],
])("the text %j is kept as %j", (text, cleaned) => {
  expect(cleanText(text)).toBe(cleaned);
});

const texts = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom(
      " ",
      "\n",
      "\r",
      "\t",
      "\u00A0",
      "\u202E",
      "a",
      "\u0301",
      "\0",
      "\u200D",
      "क",
      "्",
      "👩",
    ),
    maxLength: 30,
  }),
);

test("what has been cleaned stays as it is", () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(cleanLine(cleanLine(text))).toBe(cleanLine(text));
      expect(cleanText(cleanText(text))).toBe(cleanText(text));
      expect(cleanLine(text)).not.toMatch(/[\n\r\u202A-\u202E\u2066-\u2069]|^ | $/);
    }),
  );
});

test.each([
  "",
  "Plain",
  "two\nlines\r\nand a\ttab",
  "<img src=x onerror=alert(1)>",
  "' OR 1=1 --",
  "محمد بن راشد آل مكتوم",
  "שלום",
  "Z̸̧͗a̵lgo",
  "👩‍👩‍👧 🙂",
  "राजनाथ सिंह",
])("%j is accepted", (text) => {
  expect(textProblem(text, 100)).toBeNull();
});

test.each([
  ["a\0b", "Take out the character that cannot be shown (U+0000, character 2)."],
  ["🙂\u0007", "Take out the character that cannot be shown (U+0007, character 2)."],
  ["x\u007F", "Take out the character that cannot be shown (U+007F, character 2)."],
  ["\u0093quoted\u0094", "Take out the character that cannot be shown (U+0093, character 1)."],
  ["\uD83D", "Take out the character that cannot be shown (U+D83D, character 1)."],
  ["ab\uDE42", "Take out the character that cannot be shown (U+DE42, character 3)."],
  ["\uFFFE", "Take out the character that cannot be shown (U+FFFE, character 1)."],
  ["\uFDD0", "Take out the character that cannot be shown (U+FDD0, character 1)."],
  ["\u{1FFFF}", "Take out the character that cannot be shown (U+1FFFF, character 1)."],
])("%j is refused: %s", (text, sentence) => {
  expect(textProblem(text, 100)).toBe(sentence);
});

test("length is counted in characters, a Windows line break as one", () => {
  expect(textProblem("x".repeat(10_000), 300)).toBe("Keep this under 300 characters: it has 10,000.");
  expect(textProblem("🙂".repeat(10), 10)).toBeNull();
  expect(textProblem("a\r\n".repeat(5), 10)).toBeNull();
  expect(textProblem("🙂".repeat(11), 10)).toBe("Keep this under 10 characters: it has 11.");
});
