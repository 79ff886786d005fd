import { z } from "zod";
import {
  optionalAddress,
  optionalDate,
  optionalLine,
  optionalText,
  requiredLine,
  slugText,
} from "./input-text";
import { citedFields, sourceTypes } from "./source";
import { plainAddress } from "./source-address";

/** What it takes to add a source. */
export const sourceInput = z.strictObject({
  slug: slugText.optional(),
  publisher: requiredLine(200, "Write who published the source."),
  title: optionalLine(500),
  url: optionalAddress.transform((text) => text && plainAddress(text)),
  archiveUrl: optionalAddress,
  published: optionalDate,
  accessed: optionalDate,
  language: optionalLine(35),
  type: z.enum(sourceTypes).default("other"),
  issuingSide: slugText.nullable().default(null),
  syndicatedFrom: optionalLine(200),
});

/** A source as a command takes it; `issuingSide` is a party's slug. */
export type SourceInput = z.infer<typeof sourceInput>;

/** A reference to a source: one in the register by slug, or one to be added with the record that names it. */
export const sourceChoice = z.union([
  z.strictObject({ slug: slugText }),
  z.strictObject({ create: sourceInput }),
]);
export type SourceChoice = z.infer<typeof sourceChoice>;

/** A citation as a command takes it: a source in the register by slug, or one to be added with the record. */
export const citationInput = z.strictObject({
  source: sourceChoice,
  field: z.enum(citedFields),
  differingValue: optionalLine(500),
  locator: optionalLine(200),
  quote: optionalText(1000),
  reason: optionalText(1000),
  former: z
    .strictObject({ value: requiredLine(4000, "Write what it supported."), stands: z.boolean() })
    .nullable()
    .default(null),
});
export type CitationInput = z.infer<typeof citationInput>;
