/** A Markdown table; every column but the first is set to the right. */
export function markdownTable(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(" | ")} |`;
  const rule = head.map((_, i) => (i === 0 ? "---" : "--:"));
  return [line(head), line(rule), ...rows.map(line)].join("\n");
}

/** A time in milliseconds, to be read at a glance: "0.42", "3.1", "24". */
export function milliseconds(value: number): string {
  return value < 1 ? value.toFixed(2) : value < 10 ? value.toFixed(1) : value.toFixed(0);
}

/** Whether an aim was met. */
export const met = (isMet: boolean): string => (isMet ? "met" : "**missed**");
