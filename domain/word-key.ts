/** "doubled" marks the rules that write a doubled letter once. */
type Rule = readonly [from: RegExp, to: string, kind?: "doubled"];

// Order matters. Each rule looks back rather than ahead where it can, so that the key of the beginning of a word
// is the beginning of the word's key while somebody is still typing.
const rules: readonly Rule[] = [
  [/^ye(?=[^aeiouy])/, "e"], // Yevgeny, Evgeny
  [/^i(?=[au])/, "y"], // Iurii, Yuri
  [/^ph/, "f"], // Philip, Filip
  [/kh/g, "h"], // Mikhail, Mihail
  [/dzh/g, "j"], // Azerbaidzhan
  [/x/g, "ks"], // Alexei, Aleksei
  [/q/g, "k"], // Haq, Hak
  [/w/g, "v"], // Rewenko, Revenko
  [/tz/g, "ts"], // Kuznetzov, Kuznetsov
  [/(?<=[a-z]{2}i)j$/, ""], // Dylevskij
  [/(?<=[a-z]{3}e)j$/, "i"], // Sergej
  [/(?<=[b-df-hj-np-tv-xz])j/g, "i"], // Ilja, Tatjana
  [/(?<=.)y/g, "i"], // Dylevsky, Sergey
  [/(?<=[aeiou])(?=ev)/g, "i"], // Nikolaevich, Nikolayevich
  [/([aeiou])\1+/g, "$1", "doubled"], // -skiy, -skii
  [/(?<![^aeiou])([^aeiou])\1+/g, "$1", "doubled"], // Matthew, Mathew; but JMCC and ADMM stay
  [/ksandr$/, "ksander"], // Aleksandr, Alexander
  [/^moh/, "muh"], // Mohammad, Muhammad
  [/^muhame/, "muhama"], // Mohammed
  [/^muhd$/, "muhamad"], // Mohd
];

// No spelling of a name has a letter three times: "zzzz" is typed for itself, not for all that begins with z.
const tripled = /([a-z])\1\1/;
const rulesForTripled = rules.filter(([, , kind]) => kind !== "doubled");

function transliterated(word: string): string {
  const applied = tripled.test(word) ? rulesForTripled : rules;
  return applied.reduce((text, [from, to]) => text.replace(from, to), word);
}

// "Xi" is a name far oftener than the number eleven.
const roman = /^(?!xi$)[ivx]{2,}$/;

const known = new Map<string, string>();
const knownLimit = 20_000;

/**
 * The key under which one folded word ([a-z0-9]) is found, whatever the transliteration: "dylevsky", "dylevskiy" and
 * "dylewskij" share "dilevski". Words with digits and Roman numerals stay as they are. The key is never for display.
 * Distinctions that part common English words (k and c, sh and s, oo and u) are kept on purpose.
 * Doubled letters count once ("mathew"), but a word with one letter three times running keeps all of them.
 */
export function wordKey(word: string): string {
  if (/[0-9]/.test(word)) return word;
  const found = known.get(word);
  if (found !== undefined) return found;
  const key = roman.test(word) ? word : transliterated(word);
  // Registers repeat their words; the cache is dropped when full so that strangers' queries cannot fill memory.
  if (known.size >= knownLimit) known.clear();
  known.set(word, key);
  return key;
}
