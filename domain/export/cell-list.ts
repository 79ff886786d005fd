// Lists within a cell: lines hold items of several parts, a bar parts the parts, a semicolon parts plain names. A backslash
// takes its meaning from the sign behind it.

const escaped = (text: string, signs: RegExp) =>
  text.replaceAll("\\", "\\\\").replace(signs, "\\$&").replaceAll("\n", "\\n");

const plain = (text: string) =>
  text.replace(/\\([\s\S])/g, (_, sign: string) => (sign === "n" ? "\n" : sign)).trim();

/** Where `separator` stands in a text without a backslash before it, the text is parted; parts keep their backslashes. */
function parted(text: string, separator: RegExp): string[] {
  const parts = [""];
  for (const [sign] of text.matchAll(/\\[\s\S]|[\s\S]/gu)) {
    if (separator.test(sign)) parts.push("");
    else parts[parts.length - 1] += sign;
  }
  return parts;
}

/** Names as one cell: `formatNames(["india", "russia"])` is "india; russia". `readNames` is its inverse for trimmed names. */
export function formatNames(names: readonly string[]): string {
  return names.map((name) => escaped(name, /;/g)).join("; ");
}

/** The names of a cell, parted by semicolons or line ends; empty ones are left out. */
export function readNames(cell: string): string[] {
  return parted(cell, /^[;\n\r]$/)
    .map(plain)
    .filter((name) => name !== "");
}

/** The parts of an item as one line: "A | B"; empty ones at the end are left out. `readParts` is its inverse for trimmed parts. */
export function formatParts(parts: readonly string[]): string {
  const last = parts.findLastIndex((part) => part !== "");
  return parts
    .slice(0, last + 1)
    .map((part) => escaped(part, /\|/g))
    .join(" | ")
    .trimEnd();
}

/** The parts of a line as `formatParts` writes it. */
export function readParts(line: string): string[] {
  return parted(line, /^\|$/).map(plain);
}

/** The lines of a cell, without empty ones. */
export function readLines(cell: string): string[] {
  return cell.split(/\r\n?|\n/).filter((line) => line.trim() !== "");
}

/** A line's first word, up to a colon with a space or the end behind it, and the rest; null where there is none. */
export function readLead(line: string): { lead: string; rest: string } | null {
  const found = /^\s*([^:|\\]+?)\s*:(?:\s+|$)([\s\S]*)$/.exec(line);
  return found ? { lead: found[1] ?? "", rest: found[2] ?? "" } : null;
}

/** What a cell says, or why it is not understood, in one sentence. */
export type Read<T> = { ok: true; value: T } | { ok: false; message: string };

/** A cell understood. */
export const understood = <T>(value: T): Read<T> => ({ ok: true, value });

/** A cell that is not, with the reason. */
export const misread = (message: string): Read<never> => ({ ok: false, message });

/** Reads every line of a cell; the first that is not understood speaks for all, with its number where there are several. */
export function readEach<T>(cell: string, read: (line: string) => Read<T>): Read<T[]> {
  const lines = readLines(cell);
  const values: T[] = [];
  for (const [at, line] of lines.entries()) {
    const reading = read(line);
    if (!reading.ok)
      return misread(lines.length > 1 ? `Line ${at + 1}: ${reading.message}` : reading.message);
    values.push(reading.value);
  }
  return understood(values);
}
