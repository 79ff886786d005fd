import { z } from "zod";

/** Why something was not done (RFC 9457). `record` is the record as it is, where that stands in the way; `tombstone` what is left of a removed one. */
export const problemDocument = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  errors: z
    .array(z.object({ field: z.string(), message: z.string() }))
    .optional()
    .describe("What is wrong, by the path of the field: `appearances.0.party`."),
  record: z.record(z.string(), z.unknown()).optional(),
  tombstone: z
    .object({
      kind: z.string(),
      id: z.string(),
      slug: z.string(),
      name: z.string(),
      deletedAt: z.string().nullable(),
    })
    .optional(),
});
