import { ordinalFromWords } from "./ordinal-words";
import { romanNumber } from "./roman-numeral";
import { foldText } from "./text-fold";

const greatest = 9999;

// English, Russian (3-я, 20-го), Spanish and French (3ª, 3e), Hindi (15वीं); a wrong English one ("3th") is a slip.
const suffix = "(?:st|nd|rd|th|d|й|я|е|го|ый|ий|ой|ая|ое|o|a|e|er|ère|ere|ème|eme|वीं|वां|वाँ|वा)";
const number = "№|No\\.?|Nr\\.?|n[°º]|#|第";
const inDigits = new RegExp(
  `^(?:${number})?\\s*(\\p{Nd}{1,6})(?:\\s*-?\\s*${suffix}|\\.|[届次轮回])?$`,
  "iu",
);

/**
 * Reads the number of a session as people write it: "3", "3rd", "3-rd", "third", "twenty-third", "XXIII", "№ 3",
 * "3-я", "３". Gives 1 to 9999, and null for all else: nothing, 0, negative numbers, fractions, words that are no
 * number.
 * @example parseOrdinal("twenty-third") // 23
 */
export function parseOrdinal(text: string): number | null {
  if (text.length > 100) return null;
  // NFKC turns superscripts, full-width signs and single-sign Roman numerals into plain ones, and № into No.
  const plain = text.normalize("NFKC").trim();
  const digits = inDigits.exec(plain)?.[1];
  const found = digits ? Number(foldText(digits)) : (romanNumber(plain) ?? ordinalFromWords(plain));
  return found !== null && found >= 1 && found <= greatest ? found : null;
}

/** A whole number with its English ending: 1 gives "1st", 11 "11th", 22 "22nd", 112 "112th". Inverse of parseOrdinal. */
export function formatOrdinal(n: number): string {
  const isTeen = Math.trunc(n / 10) % 10 === 1;
  const ending = isTeen ? undefined : ["th", "st", "nd", "rd"][n % 10];
  return `${n}${ending ?? "th"}`;
}
