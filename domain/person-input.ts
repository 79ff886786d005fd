import { z } from "zod";
import { optionalLine, optionalText, requiredLine, slugText } from "./input-text";

/** What it takes to add a person. The display name is always among the printed forms. */
export const personInput = z.strictObject({
  slug: slugText.optional(),
  displayName: requiredLine(200, "Write the name of the person."),
  sortName: optionalLine(200),
  party: slugText.nullable().default(null),
  printedForms: z
    .array(
      z.strictObject({
        form: requiredLine(200, "Write the name as it was printed."),
        language: optionalLine(35),
        script: optionalLine(4),
      }),
    )
    .max(100)
    .default([]),
  note: optionalText(2000),
});

/** A person as a command takes them; `party` is a slug. */
export type PersonInput = z.infer<typeof personInput>;
