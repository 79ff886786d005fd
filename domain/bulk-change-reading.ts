import { z } from "zod";
import type { BulkChange } from "./bulk-change";
import { requiredLine, slugText } from "./input-text";
import { sessionStatuses } from "./session-status";

const topic = requiredLine(120, "Write the topic.").optional();
const bulkChange = z.strictObject({
  status: z.enum(sessionStatuses).optional(),
  group: slugText.optional(),
  venue: slugText.optional(),
  addTopic: topic,
  dropTopic: topic,
});

/** Reads a change of many sessions from the JSON that its preview posts; null for anything else. */
export function parseBulkChange(text: string): BulkChange | null {
  try {
    const parsed = bulkChange.safeParse(JSON.parse(text));
    return parsed.success
      ? Object.fromEntries(Object.entries(parsed.data).filter(([, value]) => value !== undefined))
      : null;
  } catch {
    return null;
  }
}
