import { z } from "zod";
import { optionalLine, requiredLine, slugText } from "./input-text";

/** What it takes to add a party. `shortName` and `adjective` fall back to the name. */
export const partyInput = z.strictObject({
  slug: slugText.optional(),
  name: requiredLine(200, "Write the name of the party."),
  shortName: optionalLine(80),
  adjective: optionalLine(80),
  iso: z
    .string()
    .regex(/^[A-Z]{2}$/, { message: "Write a country code of two capital letters." })
    .nullable()
    .default(null),
});

/** A party as a command takes it. */
export type PartyInput = z.infer<typeof partyInput>;

/** A reference to a party: one in the register, or one to be added with the record that names it. */
export const partyChoice = z.union([
  z.strictObject({ slug: slugText }),
  z.strictObject({ create: partyInput }),
]);
export type PartyChoice = z.infer<typeof partyChoice>;
