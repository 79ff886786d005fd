import { z } from "zod";
import { groupInput } from "./group-input";
import { slugText } from "./input-text";

// What reading gives besides; it is let through so that a group can be read, changed and sent again.
const readOnly = ["id", "url", "path", "version", "createdAt", "updatedAt", "deletedAt"] as const;

/**
 * A group as a program sends it: the names of reading, with slugs for references (`parties: ["india"]`). Names that can only
 * be read are ignored, unknown ones refused.
 */
export const groupBody = z
  .record(z.string(), z.unknown())
  .transform((body) =>
    Object.fromEntries(Object.entries(body).filter(([name]) => !readOnly.some((each) => each === name))),
  )
  .pipe(
    groupInput.extend({
      parties: z
        .array(slugText.transform((slug) => ({ slug })))
        .max(40)
        .default([]),
    }),
  );
