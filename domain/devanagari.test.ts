import { expect, test } from "vitest";
import { spellOutDevanagari } from "./devanagari";
import { foldText } from "./text-fold";

test.each([
  ["कमल", "kamal"],
  ["अजय कुमार", "ajay kumar"],
  ["नई दिल्ली", "nai dilli"],
  ["गिरिधर", "giridhar"],
  ["ज्ञान", "gyan"],
  ["फ़ोमिन ज़मीर", "fomin zamir"],
  ["शंभु", "shambhu"],
  ["१५वीं बैठक", "15vin baithak"],
])("%s is spelt %s", (text, spelt) => {
  expect(foldText(text)).toBe(spelt);
});

test.each(["Rajnath Singh", "Игорь", ""])("%j holds no Devanagari and stays", (text) => {
  expect(spellOutDevanagari(text)).toBe(text);
});
