import { z } from "zod";
import { groupKinds, groupStatuses, rotations } from "./group";
import { optionalLine, optionalText, requiredLine, slugText, tooMany } from "./input-text";
import { partyChoice } from "./party-input";

/** What it takes to add a group. */
export const groupInput = z.strictObject({
  slug: slugText.optional(),
  name: requiredLine(300, "Write the name of the group."),
  acronym: optionalLine(40),
  kind: z.enum(groupKinds, { message: "Choose what kind of body it is." }),
  parent: slugText.nullable().default(null),
  parties: z.array(partyChoice).max(40, tooMany("Name", "parties")).default([]),
  status: z.enum(groupStatuses).default("unknown"),
  cadenceMonths: z.int().min(1).max(240).nullable().default(null),
  rotation: z.enum(rotations).default("unknown"),
  otherNames: z.array(requiredLine(300, "Write the other name.")).max(40).default([]),
  predecessor: slugText.nullable().default(null),
  note: optionalText(2000),
});

/** A group as a command takes it; `parent` and `predecessor` are slugs. */
export type GroupInput = z.infer<typeof groupInput>;
