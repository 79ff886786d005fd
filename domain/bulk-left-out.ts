/** The sessions of a list that a change of many left as they were: how many said so already, how many it could not change, and the ids of the first of those. */
export type BulkLeftOut = { already: number; refused: number; ids: string[] };

// What a notice can carry.
const named = 8;

/** In short, for a form or a notice: "2.1.0123456789abcdef0123". */
export function formatBulkLeftOut({ already, refused, ids }: BulkLeftOut): string {
  return [already, refused, ...ids.slice(0, named)].join(".");
}

/** The inverse of `formatBulkLeftOut`; none at all where the text is no such thing. */
export function parseBulkLeftOut(text: string): BulkLeftOut {
  const [already = "", refused = "", ...ids] = text.split(".");
  const isSound = /^\d{1,3}$/.test(already) && /^\d{1,3}$/.test(refused);
  if (!isSound || !ids.every((id) => /^[0-9a-f]{20}$/.test(id))) return { already: 0, refused: 0, ids: [] };
  return { already: Number(already), refused: Number(refused), ids: ids.slice(0, named) };
}

const sessions = (count: number) =>
  `${count.toLocaleString("en-GB")} ${count === 1 ? "session" : "sessions"}`;

/** "Changed 4 sessions, as one step." */
export function changedSentence(count: number): string {
  return `Changed ${sessions(count)}, as one step.`;
}

/** "3 were left as they were: 2 say so already, 1 cannot be changed so"; the empty text for none. */
export function bulkLeftOutText({ already, refused }: BulkLeftOut): string {
  const total = already + refused;
  if (total === 0) return "";
  const reasons = [
    already > 0 && `${already} ${already === 1 ? "says" : "say"} so already`,
    refused > 0 && `${refused} cannot be changed so`,
  ];
  const head = total === 1 ? "1 was left as it was" : `${total} were left as they were`;
  return `${head}: ${reasons.filter(Boolean).join(", ")}`;
}
