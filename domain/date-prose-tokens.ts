import { numbersAt } from "./date-prose-numbers";
import { unreadable } from "./date-prose-refusals";
import { foldWord, meaningOf, type Token, type TokenKind } from "./date-prose-words";

/** Phrases whose meaning is not that of their words. */
const phrases: [RegExp, string][] = [
  [
    /\b(?:by|before|until|till) (?:the )?end(?: of)?\b|\bnot? later than\b|\bon or before\b|\bat the latest\b/g,
    " by ",
  ],
  [
    /\bnot? (?:earlier|sooner) than\b|\bnot before\b|\bon or after\b|\bstarting(?: on| in| from)?\b/g,
    " from ",
  ],
  [/\bhalf[- ]year\b/g, "half"],
  [/\.\.\s*\//g, " by "],
  [/\/\s*\.\./g, " from "],
  [/\.{2,}/g, " to "],
  [/-{2,}/g, "-"],
];

const signs: Record<string, TokenKind> = {
  "-": "dash",
  "/": "slash",
  ",": "comma",
  "、": "comma",
  "&": "and",
  "+": "and",
  "~": "about",
  "≈": "about",
  "?": "uncertain",
  至: "to",
  到: "to",
};

/** Zeros of the digits that NFKC leaves alone: Arabic-Indic, extended Arabic-Indic, Devanagari, Bengali. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6];

/**
 * Splits typed text into what its words, numbers and signs mean, leaving out words that mean nothing ("of", "the");
 * throws a DateRefusal at the first thing that is no part of a date. Example: `18–19 July 2023` is day 18, dash,
 * day 19, month 7, year 2023.
 */
export function dateTokens(text: string): Token[] {
  const folded = phrases.reduce((rest, [from, to]) => rest.replace(from, to), foldDate(text));
  const tokens: Token[] = [];
  for (let at = 0; at < folded.length; ) {
    const read = numbersAt(folded, at) ?? wordAt(folded, at) ?? signAt(folded, at);
    if (!read) throw unreadable(text);
    at += read.length;
    tokens.push(...read.tokens);
  }
  return tokens;
}

/** Typed text in one spelling: compatibility forms, digits, dashes, spaces and accents folded. */
function foldDate(text: string): string {
  // Superscripts and fractions would fold into digits nobody typed: a sign outside the vocabulary stands for them.
  return foldWord(text.replace(/\p{No}/gu, "¤").normalize("NFKC"))
    .replace(/\p{Nd}/gu, westernDigit)
    .replace(/[\p{Pd}\u2212〜]/gu, "-")
    .replace(/\s+/gu, " ");
}

function westernDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const zero = zeros.find((z) => code >= z && code < z + 10);
  return zero === undefined ? digit : String(code - zero);
}

function wordAt(text: string, at: number): { length: number; tokens: Token[] } | null {
  const word = /^\p{L}+/u.exec(text.slice(at))?.[0];
  const meaning = word ? meaningOf(word) : null;
  if (!word || !meaning) return null;
  return { length: word.length, tokens: meaning.kind === "nothing" ? [] : [meaning] };
}

function signAt(text: string, at: number): { length: number; tokens: Token[] } | null {
  const sign = text[at] ?? "";
  if (/[\s.()]/.test(sign)) return { length: 1, tokens: [] };
  if (sign === "%") return { length: 1, tokens: [token("about"), token("uncertain")] };
  const kind = signs[sign];
  return kind ? { length: 1, tokens: [token(kind)] } : null;
}

const token = (kind: TokenKind): Token => ({ kind, value: 0 });
