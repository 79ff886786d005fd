import { endsRank, isPostNominal, isRank, isRetired, leadsToRank } from "./rank-words";
import { searchWords } from "./search-words";
import { foldText } from "./text-fold";

/** A printed name taken apart; `rank` is as printed, null when there is none. */
export type SplitName = { name: string; rank: string | null; postNominals: string[] };

// Letters that no list knows are still letters after a name when they follow a comma: three or more capitals.
const isTailWord = (token: string) =>
  isPostNominal(token) || isRetired(token) || /^\p{Lu}{3,6}\**$/u.test(token);

// Without a comma two letters may be a surname in capitals (Jun MA).
const isBareTailWord = (token: string) => isRetired(token) || (token.length > 2 && isPostNominal(token));

/** How many leading words are the rank; at least one word is left for the name. */
function rankLength(words: string[]): number {
  if (words.every((word) => isRank(word) || leadsToRank(word) || endsRank(word))) return 0;
  let end = 0;
  for (let at = 0; at < words.length - 1; at += 1) {
    const word = words[at] ?? "";
    // "Gen Nakatani" is a man called Gen; "Gen. Nakatani" and "Gen Romeo Brawner" hold a rank.
    if (word === "Gen" && at === 0 && words.length === 2) break;
    if (isRank(word) || (end > 0 && endsRank(word))) end = at + 1;
    else if (!leadsToRank(word)) break;
  }
  return end;
}

/**
 * Parts a printed name from rank words, forms of address and letters after it: "Lt Gen Johnson P Mathew, PVSM, AVSM"
 * gives name "Johnson P Mathew", rank "Lt Gen", postNominals ["PVSM", "AVSM"]. Generational suffixes (Jr., III) stay
 * in the name. The name is empty only when nothing was printed; a rank alone is taken for the name.
 */
export function splitPersonName(printed: string): SplitName {
  const [head = "", ...segments] = printed.split(/[,،，]/);
  const after = segments.flatMap((segment) => segment.trim().split(/\s+/)).filter(Boolean);
  const isTail = after.every(isTailWord);
  const words = (isTail ? head : printed).trim().split(/\s+/).filter(Boolean);
  const tail = isTail ? after : [];
  while (words.length > 2 && isBareTailWord(words.at(-1) ?? "")) tail.unshift(words.pop() ?? "");
  const end = rankLength(words);
  const rank = [...words.slice(0, end), ...tail.filter(isRetired)].join(" ").replace(/,$/, "");
  const postNominals = tail.filter((word) => !isRetired(word)).map((word) => word.replace(/[;,]$/, ""));
  return { name: words.slice(end).join(" "), rank: rank || null, postNominals };
}

// Not counted when names are compared: articles, patronymic links, titles kept in names, suffixes.
const slight = new Set("al el bin bint binti ibn lord ladi baron sheikh jr sr ii iii".split(" "));

/** Whether a search word says too little to tell people apart: "al", "bin", "lord", "jr" and the like. */
export function isSlightWord(word: string): boolean {
  return slight.has(word);
}

/**
 * A key that is the same for every order, script, case and rank under which a name is printed in full: "Lt Gen
 * Dylevsky Igor" and "Игорь Дылевский" share "dilevski igor". "" for nothing. Initials are not resolved.
 */
export function nameKey(printed: string): string {
  const words = searchWords(splitPersonName(printed).name).sort();
  const telling = words.filter((word) => !isSlightWord(word));
  return (telling.length > 0 ? telling : words).join(" ");
}

// Parties whose names are printed with the family name first, and those with two family names, by slug, code or name.
const familyFirst = /^(?:cn|china|vn|vietnam|viet nam|kr|south korea|republic of korea|kp|north korea)$/;
const twoFamilyNames =
  /^(?:es|spain|mx|mexico|pe|peru|cl|chile|ar|argentina|co|colombia|ec|ecuador|ve|venezuela)$/;

const particles = /^(?:al|el|de|del|della|da|dos|du|la|le|van|von|der|den|ter|ben)$/i;
// In these scripts a name is sorted as it is written: no directory turns it round with a comma.
const sortsAsWritten = /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Han}\p{Script=Hangul}]/u;
const suffix = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const isPatronymic = (word: string) => /(?:vich|vna|ichna)$/.test(searchWords(word).join(""));

/**
 * A display name with the family name first, as a directory sorts it: "Johnson P Mathew" gives "Mathew, Johnson P",
 * "Josselin de Rohan" gives "de Rohan, Josselin". Kept in its order where the family name leads already (Chinese,
 * Korean and Vietnamese names by `party`: slug, ISO code or English name; "Dylevsky Igor Nikolaevich"), where there is
 * none ("Lokman Hakim Bin Ali") and in Arabic, Devanagari, Chinese and Korean letters. "" for nothing.
 */
export function sortName(displayName: string, party?: string): string {
  const words = displayName.trim().split(/\s+/).filter(Boolean);
  const side = foldText(party ?? "");
  const last = words.length - (suffix.test(words.at(-1) ?? "") ? 2 : 1);
  const isInOrder =
    words.length < 2 ||
    last < 1 ||
    /[,،，]/.test(displayName) ||
    familyFirst.test(side) ||
    sortsAsWritten.test(displayName);
  const hasNoFamilyName = /^(?:bin|binti?|ibn)$/i.test(words[last - 1] ?? "");
  if (isInOrder || hasNoFamilyName || (last > 1 && isPatronymic(words[last] ?? ""))) return words.join(" ");
  let start =
    twoFamilyNames.test(side) && last > 1 && !/\.$|^.$/u.test(words[last - 1] ?? "") ? last - 1 : last;
  while (start > 1 && particles.test(words[start - 1] ?? "")) start -= 1;
  return `${words.slice(start).join(" ")}, ${words.slice(0, start).join(" ")}`;
}
