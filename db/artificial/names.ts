import type { Random } from "./random";

const ones =
  "Zero One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen Fifteen Sixteen Seventeen Eighteen Nineteen".split(
    " ",
  );
const tens = "Twenty Thirty Forty Fifty Sixty Seventy Eighty Ninety".split(" ");
const stems =
  "Test Sampl Mock Demo Prob Fict Draft Blank Dumm Trial Proxy Model Figur Patt Templ Exampl Gener Nomin Invent Feign".split(
    " ",
  );
const endings =
  "ov ova sky ina enko berg mann sen son idis escu ini etti oglu yan shvili adze wala kumar pur nath singh zadeh ez".split(
    " ",
  );

function numberWord(n: number): string {
  if (n < 20) return ones[n] ?? "";
  const ten = tens[Math.floor(n / 10) - 2] ?? "";
  return n % 10 === 0 ? ten : `${ten}${ones[n % 10]?.toLowerCase()}`;
}

/** The family and given name of the nth artificial person: "Testov", "Seventeen". Different for the first 15,840. */
export function artificialName(n: number): { family: string; given: string } {
  // 7 shares no divisor with the 480 family names, so neighbours have different ones and all are used.
  const family = (n * 7) % (stems.length * endings.length);
  const stem = stems[family % stems.length] ?? "";
  const ending = endings[Math.floor(family / stems.length)] ?? "";
  return { family: `${stem}${ending}`, given: numberWord(1 + (n % 99)) };
}

const frequent =
  "sides agreed cooperation exercise exchange training plan review maritime defence technical staff officers programme regional meeting logistics medical education industry information support joint dialogue security visit working next year progress issues".split(
    " ",
  );
const syllables = "ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu".split(" ");
const rareWords = syllables.length ** 3;

function word(rank: number): string {
  const known = frequent[rank];
  if (known) return known;
  const n = rank % rareWords;
  const at = (place: number) => syllables[Math.floor(n / syllables.length ** place) % syllables.length] ?? "";
  return `${at(0)}${at(1)}${at(2)}n`;
}

/** A sentence of so many words, which come as often as words do (after Zipf) from a vocabulary of 8,000. */
export function artificialSentence(random: Random, words: number): string {
  const text = Array.from({ length: words }, () => word(random.rank(rareWords))).join(" ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
