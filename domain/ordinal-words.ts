const ordinals =
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(
    " ",
  );
const cardinals =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "ten twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** Below a hundred, cardinal or ordinal: "twenty three", "twentieth", "third"; null when it is no such number. */
function belowHundred(words: string[]): number | null {
  const [first = "", second, ...more] = words;
  if (more.length > 0) return null;
  const unit = (word: string) => Math.max(ordinals.indexOf(word), cardinals.indexOf(word));
  const ten = 10 * (tens.indexOf(first.replace(/ieth$/, "y")) + 1);
  if (second === undefined) return ten >= 20 ? ten : unit(first) > 0 ? unit(first) : null;
  const rest = unit(second);
  return ten >= 20 && first.endsWith("y") && rest > 0 && rest < 10 ? ten + rest : null;
}

/**
 * The number that English words name, ordinal or cardinal, up to 999: "third", "Twenty-third", "one hundred and
 * twelfth"; "inaugural" is 1. Null for all else.
 */
export function ordinalFromWords(text: string): number | null {
  const words = text
    .toLowerCase()
    .split(/[\s-]+/)
    .filter(Boolean);
  if (words.length === 1 && words[0] === "inaugural") return 1;
  const at = words.findIndex((word) => /^hundred(?:th)?$/.test(word));
  if (at === -1) return belowHundred(words);
  const hundreds = at === 0 ? 1 : at === 1 ? cardinals.indexOf(words[0] ?? "") : -1;
  if (hundreds < 1 || hundreds > 9) return null;
  const rest = words.slice(words[at + 1] === "and" ? at + 2 : at + 1);
  if (rest.length === 0) return words.at(-1) === "and" ? null : hundreds * 100;
  const below = words[at] === "hundred" ? belowHundred(rest) : null;
  return below === null ? null : hundreds * 100 + below;
}
