const consonant = "[\u0915-\u0939\u0958-\u095F]\u093C?";
const vowelSigns = "\u093A\u093B\u093E-\u094C\u094E\u094F\u0962\u0963";
const vowels = `${vowelSigns}\u0904-\u0914`;

// A bare consonant carries an "a" that is not written. Speakers drop it at the end of a word (not after a
// cluster: narendra) and between two syllables that keep their vowels (rajnath, not rajanath).
const inherent = new RegExp(`(${consonant})(?![${vowelSigns}\u093C\u094D])`, "g");
const final = new RegExp(`(?<=[\u0900-\u094C\u094E-\u097Fa]${consonant})a(?![\u0900-\u097F])`, "g");
const medial = new RegExp(`(?<=[${vowels}a]${consonant})a(?=${consonant}[${vowels}a])`, "g");

// Where the customary English spelling differs from a letter-by-letter one.
const customary: readonly [RegExp, string][] = [
  [/\u091C\u094D\u091E/g, "gy"],
  [/\u0902(?=\u0939)/g, "ng"],
  [/\u0902(?=[\u092A-\u092E])/g, "m"],
  [/[\u0901\u0902]/g, "n"],
  [/\u092B\u093C|\u095E/g, "f"],
  [/\u091C\u093C|\u095B/g, "z"],
  [/\u0921\u093C|\u095C/g, "d"],
  [/\u0922\u093C|\u095D/g, "dh"],
  [/\u091A/g, "ch"],
  [/\u091B/g, "chh"],
  [/[\u0936\u0937]/g, "sh"],
  [/\u093C/g, ""],
];

/**
 * Prepares Devanagari for transliteration letter by letter, so that the result reads as Indian newspapers print names
 * in English: "राजनाथ सिंह" leads to "rajnath singh" rather than "rajnath simh". The result still holds Devanagari
 * letters; other scripts pass unchanged. Unwritten vowels are guessed by rule, so a rare name may be a letter off.
 */
export function spellOutDevanagari(text: string): string {
  if (!/[\u0900-\u097F]/.test(text)) return text;
  const voiced = text.replace(inherent, "$1a").replace(final, "").replace(medial, "");
  return customary.reduce((spelt, [from, to]) => spelt.replace(from, to), voiced);
}
