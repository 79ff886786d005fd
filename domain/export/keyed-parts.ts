import { quoted } from "../form-part";
import { formatParts, misread, type Read, readParts, understood } from "./cell-list";

/** Named parts behind the first of a line, in the order in which they are written: `[["due", "2026"]]`. */
export type KeyedParts = readonly (readonly [key: string, value: string | null])[];

/** A first part and the named ones that hold something: "decision: Meet again | due: 2026". */
export function formatKeyed(first: string, keyed: KeyedParts): string {
  return formatParts([first, ...keyed.flatMap(([key, value]) => (value ? [`${key}: ${value}`] : []))]);
}

/** Reads a line as `formatKeyed` writes it; a part without one of the keys, or with one for the second time, is refused. */
export function readKeyed<Key extends string>(
  line: string,
  keys: readonly Key[],
): Read<{ first: string; keyed: Partial<Record<Key, string>> }> {
  const [first = "", ...parts] = readParts(line);
  const keyed: Partial<Record<Key, string>> = {};
  for (const part of parts) {
    if (part === "") continue;
    const found = /^([^:]+?)\s*:\s*([\s\S]*)$/.exec(part);
    const key = keys.find((each) => each === found?.[1]?.toLowerCase());
    if (!key) return misread(`${quoted(part)} begins with none of: ${keys.join(", ")}.`);
    if (keyed[key] !== undefined) return misread(`${quoted(key)} stands in it twice.`);
    if (found?.[2]) keyed[key] = found[2];
  }
  return understood({ first, keyed });
}
