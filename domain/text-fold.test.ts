import fc from "fast-check";
import { expect, test } from "vitest";
import { foldedSpans, foldText } from "./text-fold";

test.each([
  ["O'Brien", "obrien"],
  ["O’Brien", "obrien"],
  ["Gen'l Dr. Smith-Jones", "genl dr smith jones"],
  ["  two   words\n", "two words"],
  ["Güler, IŞIK; İstanbul ışık", "guler isik istanbul isik"],
  ["Hoàng Xuân Chiến", "hoang xuan chien"],
  ["Ho\u0061\u0300ng", "hoang"],
  ["Дылевский Игорь", "dylevskiy igor"],
  ["Васильев, Илья", "vasilyev ilyya"],
  ["राजनाथ सिंह", "rajnath singh"],
  ["नरेंद्र चौहान", "narendra chauhan"],
  ["रक्षा मंत्री", "raksha mantri"],
  ["黄学平", "huang xueping"],
  ["第16轮", "di 16 lun"],
  ["신원식", "sin won sig"],
  ["Washington, D.C. (U.S.)", "washington dc us"],
  ["И.Н. Дылевский", "i n dylevskiy"],
  ["IRIGC-M&MTC", "irigc m mtc"],
  ["2+2", "2 plus 2"],
  ["Co-operation, co-chair", "cooperation co chair"],
  ["№ 3, 10ᵗʰ, ３", "3 10th 3"],
  ["…—!?", ""],
  ["", ""],
])("%j folds to %j", (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test("folded text holds only lower-case ASCII words and single spaces, and folds to itself", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
      const folded = foldText(text);
      expect(folded).toMatch(/^(?:[a-z0-9]+(?: [a-z0-9]+)*)?$/);
      expect(foldText(folded)).toBe(folded);
    }),
  );
});

test("spans lie in order inside the text and never touch punctuation between words", () => {
  expect(foldedSpans("Lt. O’Brien, 黄学平")).toEqual([
    { start: 0, end: 2, words: ["lt"] },
    { start: 4, end: 11, words: ["obrien"] },
    { start: 13, end: 16, words: ["huang", "xueping"] },
  ]);
});
