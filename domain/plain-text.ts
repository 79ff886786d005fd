import { withoutInvisible } from "./invisible-text";

const lineBreaks = /\r\n?|[\u0085\u2028\u2029]/g;
const spaces = /[\p{Zs}\t]+/gu;

const normal = (text: string) =>
  withoutInvisible(text.normalize("NFC")).normalize("NFC").replace(lineBreaks, "\n");

/**
 * Text of one line as the register keeps it: composed (NFC), without invisible characters, with line breaks, tabs and
 * no-break spaces as single spaces, trimmed. Markup is text like any other. Control characters are left for
 * `textProblem` to name. May give "".
 */
export function cleanLine(text: string): string {
  return normal(text).replaceAll("\n", " ").replace(spaces, " ").replace(/^ | $/g, "");
}

/** Like `cleanLine` for text of several paragraphs: line breaks stay, at most one empty line between two others. */
export function cleanText(text: string): string {
  const lines = normal(text).split("\n");
  const cleaned = lines.map((line) => line.replace(spaces, " ").replace(/^ | $/g, ""));
  return cleaned
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/^\n+|\n+$/g, "");
}

// Controls other than tab and line breaks (C0, DEL, C1), surrogates without their partner, and noncharacters.
const unprintable = /(?![\t\n\r\u0085])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u;

const allUnprintable = new RegExp(unprintable, "gu");

/** The text without what no page, feed or calendar can carry; what the register keeps now has none, an old one may. */
export function printable(text: string): string {
  return text.replace(allUnprintable, "");
}

const grouped = (count: number) => count.toLocaleString("en-GB");

/** Characters as people count them on a keyboard: code points, a Windows line break as one. */
function lengthOf(text: string): number {
  const pairs = text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]|\r\n/g)?.length ?? 0;
  return text.length - pairs;
}

/**
 * What keeps a text from being accepted, as one sentence, or null: more than `max` characters, or a character that
 * no page, feed or spreadsheet can carry. Right-to-left, combining and any other text is fine, markup included.
 */
export function textProblem(text: string, max: number): string | null {
  const length = lengthOf(text);
  if (length > max) return `Keep this under ${grouped(max)} characters: it has ${grouped(length)}.`;
  const found = unprintable.exec(text);
  if (!found) return null;
  const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  const position = grouped(lengthOf(text.slice(0, found.index)) + 1);
  return `Take out the character that cannot be shown (U+${code}, character ${position}).`;
}
