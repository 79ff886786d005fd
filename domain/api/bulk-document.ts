import { z } from "zod";
import { bulkChange } from "../bulk-change-reading";
import { readOnlyPart } from "./body-part";
import { differenceDocument } from "./change-document";

const named = z.object({ slug: z.string(), name: z.string() });

/** Which sessions are looked at, by the query string of their list, and what is to be changed of them. */
export const bulkPreviewBody = z.strictObject({
  filters: z.string().max(4000).describe("The query string of the list, such as group=panel-two&when=past."),
  change: bulkChange,
});

/** The sessions that are to be changed, each as it was seen, and what is to be changed of them. */
export const bulkBody = z.strictObject({
  sessions: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[0-9a-f]{20}$/, { message: "This is not the id of a session." }),
        version: z.int().min(1).describe("The version that you saw."),
        slug: readOnlyPart,
      }),
    )
    .describe("At most 500; take them from the preview."),
  change: bulkChange,
});

/** What a change of many would do; `sessions` are those that it would change, as they are sent to do it. */
export const bulkPreviewDocument = z.object({
  sessions: z.array(z.object({ id: z.string(), version: z.int(), slug: z.string() })),
  effects: z.array(z.object({ differences: z.array(differenceDocument), sessions: z.array(z.string()) })),
  same: z.array(z.string()).describe("Sessions that say so already, by slug."),
  refused: z.array(z.object({ ...named.shape, reason: z.string() })).describe("Those that it cannot change."),
  doubts: z
    .array(z.object({ reason: z.string(), sessions: z.array(named) }))
    .describe("Send ?confirmed=true to change these all the same."),
  isTooMany: z.boolean().describe("Whether the filters leave more than can be changed at once."),
});
