/** An instant (ISO 8601 in UTC) as people read it: "2026-11-25, 10:20 UTC". */
export function momentText(at: string): string {
  return `${at.slice(0, 10)}, ${at.slice(11, 16)} UTC`;
}
