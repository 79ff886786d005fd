import { z } from "zod";
import { groupInput } from "../group-input";
import { requiredLine, slugText } from "../input-text";
import { partyInput } from "../party-input";
import { personInput } from "../person-input";
import type { PlainKind } from "../record-form-fields";
import { sourceInput } from "../source-input";
import { venueInput } from "../venue-input";
import { headOfReading, readOnly, reference } from "./body-part";

const oneOrNone = reference.nullable().default(null);

const groupBody = z.strictObject({
  ...groupInput.shape,
  parent: oneOrNone.describe("The body above it, by slug."),
  predecessor: oneOrNone.describe("The body that it follows, by slug."),
  parties: z
    .array(reference.transform((slug) => ({ slug })))
    .max(40)
    .default([])
    .describe("The parties in protocol order, by slug."),
  path: readOnly,
  url: readOnly,
  ...headOfReading,
});

const personBody = z.strictObject({
  ...personInput.shape,
  party: oneOrNone.describe("A party, by slug."),
  url: readOnly,
  ...headOfReading,
});

const venueBody = z.strictObject({ ...venueInput.shape, url: readOnly, ...headOfReading });

const partyBody = z.strictObject({ ...partyInput.shape, url: readOnly, ...headOfReading });

const topicBody = z.strictObject({
  slug: slugText.optional(),
  name: requiredLine(120, "Write the name of the topic."),
  url: readOnly,
  ...headOfReading,
});

const sourceBody = z.strictObject({
  ...sourceInput.shape,
  issuingSide: oneOrNone.describe("The party that issued it, by slug."),
  page: readOnly,
  ...headOfReading,
});

/** A record other than a session as programs send it: the names of reading, with slugs for references. */
export const plainBodies = {
  group: groupBody,
  person: personBody,
  venue: venueBody,
  party: partyBody,
  topic: topicBody,
  source: sourceBody,
} as const satisfies Record<PlainKind, z.ZodObject>;

/** The same where a record is changed: what is left out stays as it is. */
export const plainPatches = {
  group: groupBody.partial(),
  person: personBody.partial(),
  venue: venueBody.partial(),
  party: partyBody.partial(),
  topic: topicBody.partial(),
  source: sourceBody.partial(),
} as const satisfies Record<PlainKind, z.ZodObject>;
