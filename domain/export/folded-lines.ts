const longest = 75;

// Octets of a character in UTF-8, by its code point.
const octetsOf = (code: number) => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);

function foldedLine(line: string): string {
  if (line.length * 3 <= longest) return line;
  const parts: string[] = [];
  let [start, octets] = [0, 0];
  for (let at = 0; at < line.length; ) {
    const code = line.codePointAt(at) ?? 0;
    octets += octetsOf(code);
    if (octets > longest) {
      parts.push(line.slice(start, at));
      // The space that a further line begins with counts as well.
      [start, octets] = [at, 1 + octetsOf(code)];
    }
    at += code > 0xffff ? 2 : 1;
  }
  return parts.length === 0 ? line : [...parts, line.slice(start)].join("\r\n ");
}

/**
 * Lines of iCalendar, each ended by CR LF, folded so that none has more than 75 octets and no character is broken (RFC 5545,
 * 3.1). ical-generator does the same a hundred times more slowly, which a calendar of 100,000 sessions would take minutes for.
 */
export function foldedLines(text: string): string {
  return text.split("\r\n").map(foldedLine).join("\r\n");
}
