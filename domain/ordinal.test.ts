import fc from "fast-check";
import { expect, test } from "vitest";
import { formatOrdinal, parseOrdinal } from "./ordinal";

test.each([
  ["3", 3],
  ["3rd", 3],
  ["3RD", 3],
  ["3-rd", 3],
  ["3 rd", 3],
  [" 3. ", 3],
  ["03", 3],
  ["third", 3],
  ["FIRST", 1],
  ["inaugural", 1],
  ["twelfth", 12],
  ["twentieth", 20],
  ["Twenty-third", 23],
  ["twenty three", 23],
  ["one hundred and twelfth", 112],
  ["hundredth", 100],
  ["XXIII", 23],
  ["xxiii", 23],
  ["ХХIII", 23],
  ["Ⅻ", 12],
  ["ＸＸ", 20],
  ["MMXXVI", 2026],
  ["№ 3", 3],
  ["№3", 3],
  ["No. 16", 16],
  ["#7", 7],
  ["3-я", 3],
  ["3-е", 3],
  ["20-го", 20],
  ["15वीं", 15],
  ["१५", 15],
  ["３", 3],
  ["１２", 12],
  ["10ᵗʰ", 10],
  ["第16轮", 16],
  ["3º", 3],
  ["9999", 9999],
])("%j is %i", (text, number) => {
  expect(parseOrdinal(text)).toBe(number);
});

test.each([
  "",
  " ",
  "0",
  "0th",
  "zeroth",
  "-3",
  "−3",
  "2.5",
  "2,5",
  "10000",
  "10,000",
  "1e3",
  "3-",
  "half",
  "third meeting",
  "IIII",
  "VX",
  "IC",
  "mix",
  "did",
  "twenty-zeroth",
  "twentieth third",
  "fifty-eleven",
  "hundred and",
  "Infinity",
  "3rd 4th",
  "½",
  "🙂",
  "9".repeat(10_000),
  "x".repeat(10_000),
])("%j is no ordinal", (text) => {
  expect(parseOrdinal(text)).toBeNull();
});

test.each([
  [1, "1st"],
  [2, "2nd"],
  [3, "3rd"],
  [4, "4th"],
  [10, "10th"],
  [11, "11th"],
  [12, "12th"],
  [13, "13th"],
  [21, "21st"],
  [42, "42nd"],
  [100, "100th"],
  [101, "101st"],
  [111, "111th"],
  [112, "112th"],
  [242, "242nd"],
])("%i is written %s", (number, text) => {
  expect(formatOrdinal(number)).toBe(text);
});

test("what is written is read back as the same number", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), (number) => {
      expect(parseOrdinal(formatOrdinal(number))).toBe(number);
    }),
  );
});

test("any text at all gives a number from 1 to 9999 or nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 20 }), (text) => {
      const number = parseOrdinal(text);
      expect(number === null || (Number.isInteger(number) && number >= 1 && number <= 9999)).toBe(true);
    }),
  );
});
