const signs: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
const wellFormed = /^M{0,9}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

// Russian reports often type Roman numerals with the Cyrillic letters that look like them.
const lookAlikes: Record<string, string> = { Х: "X", І: "I", С: "C", М: "M" };

/**
 * The value of a Roman numeral in standard form, in capitals, or in small letters when only i, v and x occur (so that
 * "mix" stays a word); null for all else. "XXIII" gives 23.
 */
export function romanNumber(text: string): number | null {
  const latin = text.replace(/[ХІСМ]/g, (sign) => lookAlikes[sign] ?? sign);
  const upper = /^[ivx]+$/.test(latin) ? latin.toUpperCase() : latin;
  if (upper === "" || !wellFormed.test(upper)) return null;
  const values = [...upper].map((sign) => signs[sign] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
