import { z } from "zod";
import type { BulkChange } from "./bulk-change";
import { requiredLine, slugText } from "./input-text";
import { sessionStatuses } from "./session-status";

const topic = requiredLine(120, "Write the topic.").optional();

/** What is to be changed of many sessions. */
export const bulkChange = z.strictObject({
  status: z.enum(sessionStatuses).optional(),
  group: slugText.optional(),
  venue: slugText.optional(),
  addTopic: topic,
  dropTopic: topic,
});

/** Such a change without what it leaves open. */
export function statedChange(change: z.infer<typeof bulkChange>): BulkChange {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}

/** Reads a change of many sessions from the JSON that its preview posts; null for anything else. */
export function parseBulkChange(text: string): BulkChange | null {
  try {
    const parsed = bulkChange.safeParse(JSON.parse(text));
    return parsed.success ? statedChange(parsed.data) : null;
  } catch {
    return null;
  }
}
