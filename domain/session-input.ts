import { z } from "zod";
import { roles } from "./appearance";
import { groupInput } from "./group-input";
import { optionalDate, optionalLine, optionalText, requiredLine, slugText, tooMany } from "./input-text";
import { completions, outcomeTypes } from "./outcome";
import { personInput } from "./person-input";
import { formats, ordinalBases } from "./session";
import { sessionStatuses } from "./session-status";
import { citationInput, sourceChoice } from "./source-input";
import { venueInput } from "./venue-input";
import { optionalZone } from "./zone-input";

/** Somebody's part in a session: a person of the register, one to be added with it, or nobody by name. */
export const appearanceInput = z
  .strictObject({
    person: z
      .union([z.strictObject({ slug: slugText }), z.strictObject({ create: personInput })])
      .nullable()
      .default(null),
    nameAsPrinted: optionalLine(200),
    party: slugText.nullable().default(null),
    role: z.enum(roles),
    rank: optionalLine(100),
    post: optionalLine(300),
    organisation: optionalLine(300),
  })
  .refine((a) => a.person !== null || a.nameAsPrinted !== null || a.post !== null, {
    message: "Name the person, or at least the post.",
    path: ["person"],
  });
export type AppearanceInput = z.infer<typeof appearanceInput>;

const outcomeId = z.string().regex(/^[0-9a-f]{20}$/, { message: "This is not the id of an outcome." });

/**
 * Something agreed. `id` is that of the outcome it replaces, `place` where a next meeting was promised, `evidence` what
 * shows the completion, `carriedFrom` the id of the same outcome at an earlier session.
 */
export const outcomeInput = z.strictObject({
  id: outcomeId.optional(),
  type: z.enum(outcomeTypes, { message: "Choose what sort of outcome it is." }).default("other"),
  text: requiredLine(2000, "Write what was agreed."),
  owners: z.array(slugText).max(40).default([]),
  due: optionalDate,
  place: optionalLine(200),
  completion: z.enum(completions, { message: "Choose how far it has come." }).default("no evidence"),
  evidence: optionalText(2000).describe(
    "What shows the completion, in words; what is complete with neither these nor a source is marked as having no evidence.",
  ),
  evidenceSource: sourceChoice.nullable().default(null),
  carriedFrom: outcomeId.nullable().default(null),
});
export type OutcomeInput = z.infer<typeof outcomeInput>;

const clockTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { message: "Write the time as 09:30." })
  .nullable()
  .default(null);

/** What it takes to add a session: group and status are enough. References that do not exist yet are added with it. */
export const sessionInput = z.strictObject({
  slug: slugText.optional(),
  group: z.union([z.strictObject({ slug: slugText }), z.strictObject({ create: groupInput })]),
  jointlyWith: z.array(slugText).max(20).default([]),
  ordinal: z
    .int({ message: "Write the number of the meeting, such as 6th." })
    .min(1, { message: "Numbers of meetings begin at 1." })
    .max(9999, { message: "A number over 9,999 is not a meeting's." })
    .nullable()
    .default(null),
  ordinalBasis: z.enum(ordinalBases).default("unknown"),
  planned: optionalDate,
  held: optionalDate,
  startTime: clockTime,
  endTime: clockTime,
  timeZone: optionalZone,
  status: z.enum(sessionStatuses, { message: "Choose a status." }),
  format: z.enum(formats).default("unknown"),
  host: slugText.nullable().default(null),
  venue: z
    .union([z.strictObject({ slug: slugText }), z.strictObject({ create: venueInput })])
    .nullable()
    .default(null),
  appearances: z.array(appearanceInput).max(200, tooMany("Name", "people")).default([]),
  /** Names or slugs of topics; those that do not exist yet are added. */
  topics: z.array(requiredLine(120, "Write the topic.")).max(60, tooMany("Name", "topics")).default([]),
  outcomes: z.array(outcomeInput).max(200, tooMany("Note", "outcomes")).default([]),
  summary: optionalText(8000),
  note: optionalText(2000),
  citations: z.array(citationInput).max(400).default([]),
});

/** A session as a command takes it. */
export type SessionInput = z.infer<typeof sessionInput>;

/** The fields of a session that a change may hold: any of those that make one, but its address. */
export type SessionChange = Partial<Omit<SessionInput, "slug">>;
