import { isSlightWord, splitPersonName } from "./person-name";
import { searchWords } from "./search-words";

/** One word of a name for comparing: `key` as search words make it, and whether it is only an initial. */
export type NamePart = { key: string; isInitial: boolean };

// JP and AK are two initials; LI and HE, a consonant before a vowel, are family names in capitals.
const areInitials = (token: string) =>
  /^(?:\p{Lu}\.){2,4}$|^(?:\p{Lu}\.){1,3}\p{Lu}$/u.test(token) ||
  (/^[A-Z]{2,3}$/.test(token) && !/^[^AEIOU]+[AEIOUY]+$/.test(token)) ||
  /^[b-df-hj-np-tv-xz]{2,3}$/.test(token);

function tokenParts(token: string): NamePart[] {
  if (/^md\.?$/i.test(token)) return [{ key: "muhamad", isInitial: false }];
  if (areInitials(token)) {
    return [...token.replaceAll(".", "")].map((sign) => ({
      key: searchWords(sign).join(""),
      isInitial: true,
    }));
  }
  const isInitial = /^\p{L}\.?$/u.test(token) && !/\p{Script=Han}|\p{Script=Hangul}/u.test(token);
  const words = searchWords(token).filter((word) => !isSlightWord(word));
  // A hyphen joins one given name (Tae-keun, Taekeun); Chinese signs come apart into family and given name.
  const keys = /\p{Script=Han}/u.test(token) ? words : [words.join("")];
  return keys.filter(Boolean).map((key) => ({ key, isInitial }));
}

const known = new Map<string, readonly NamePart[]>();
const knownLimit = 20_000;

/** The parts of a printed name in order, without rank, particles and letters after it; [] for nothing. */
export function nameParts(printed: string): readonly NamePart[] {
  const found = known.get(printed);
  if (found) return found;
  const tokens = splitPersonName(printed).name.split(/[\s,;()"“”]+/);
  const parts = tokens.filter(Boolean).flatMap(tokenParts);
  // Comparing one name with a whole register asks for the same forms again and again.
  if (known.size >= knownLimit) known.clear();
  known.set(printed, parts);
  return parts;
}
