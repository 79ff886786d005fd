import type { IgnoredParameter } from "./session-filters";

/** Programs and servers in between take only so much of a header. */
const most = 20;

/** A text as a structured field holds it (RFC 9651): a string, or a display string where it is not plain ASCII. */
function fieldText(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return `"${text.replaceAll(/["\\]/g, "\\$&")}"`;
  const bytes = [...new TextEncoder().encode(text)];
  const written = bytes.map((byte) => {
    const isPlain = byte >= 0x20 && byte <= 0x7e && byte !== 0x22 && byte !== 0x25;
    return isPlain ? String.fromCharCode(byte) : `%${byte.toString(16).padStart(2, "0")}`;
  });
  return `%"${written.join("")}"`;
}

/**
 * What an address holds that was left out, for the header of an answer that has no place for it: a list of at most 20 texts
 * `"name=value"`, each with its reason; null for none. `"zz=1";reason="there is no such filter"`
 */
export function ignoredHeader(ignored: readonly IgnoredParameter[]): string | null {
  if (ignored.length === 0) return null;
  return ignored
    .slice(0, most)
    .map(({ name, value, reason }) => `${fieldText(`${name}=${value}`)};reason=${fieldText(reason)}`)
    .join(", ");
}
