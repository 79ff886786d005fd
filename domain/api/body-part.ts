import { z } from "zod";
import { slugText } from "../input-text";

const description = "Given when reading; ignored when writing.";

/** What reading gives and writing leaves alone, so that a record can be read, changed and sent again whole. */
export const readOnly = z.unknown().optional().meta({ readOnly: true, description });

/** The same within a part of a record. It bears no mark: generators of clients would leave the whole part out. */
export const readOnlyPart = z.unknown().optional().meta({ description });

/** The names of reading that every record has and none of which can be written. */
export const headOfReading = {
  id: readOnly,
  version: readOnly,
  createdAt: readOnly,
  updatedAt: readOnly,
  deletedAt: readOnly,
};

const named = z
  .strictObject({ slug: slugText, name: readOnlyPart, path: readOnlyPart })
  .transform(({ slug }) => slug);

/** A record by its slug, or as reading names it: `"india"` or `{"slug": "india", "name": "India"}`. Gives the slug. */
export const reference = z.union([slugText, named]);
