import { z } from "zod";
import { optionalDate, optionalLine, requiredLine, slugText, tooMany } from "../input-text";
import { appearanceInput, outcomeInput, sessionInput } from "../session-input";
import { venueInput } from "../venue-input";
import { headOfReading, readOnly, readOnlyPart, reference } from "./body-part";
import { sessionSource } from "./session-source-body";

const { shape } = sessionInput;
const date = optionalDate.removeDefault().optional();

const appearance = z
  .strictObject({
    ...appearanceInput.shape,
    person: reference.nullable().optional(),
    party: reference.nullable().default(null),
  })
  .refine(({ person, nameAsPrinted, post }) => person || nameAsPrinted !== null || post !== null, {
    message: "Name the person, or at least the post.",
    path: ["person"],
  });

const outcome = z.strictObject({
  ...outcomeInput.shape,
  owners: z.array(reference).max(40).default([]),
  evidenceSource: reference.nullable().default(null),
});

const topic = z.union([
  requiredLine(120, "Write the topic."),
  z.strictObject({ slug: slugText, name: readOnlyPart }).transform(({ slug }) => slug),
]);

/**
 * A session as programs send it: the names of reading, with slugs for references; group and status are enough. Dates are
 * partial-date text. `place` is where it was read; a `venue` or a `city` with its country counts instead of it. Somebody
 * with a `nameAsPrinted` and no `person` is a person of that name, who is added if there is none.
 */
export const sessionBody = z.strictObject({
  slug: slugText.optional(),
  group: reference,
  jointlyWith: z.array(reference).max(20).default([]),
  ordinal: shape.ordinal,
  ordinalBasis: shape.ordinalBasis,
  status: shape.status,
  dates: z
    .strictObject({
      planned: date,
      held: date,
      earliest: readOnlyPart,
      latest: readOnlyPart,
      text: readOnlyPart,
    })
    .default({}),
  startTime: shape.startTime,
  endTime: shape.endTime,
  timeZone: shape.timeZone,
  format: shape.format,
  host: reference.nullable().default(null),
  place: z
    .strictObject({ slug: slugText, venue: readOnlyPart, city: readOnlyPart, country: readOnlyPart })
    .nullable()
    .default(null),
  venue: reference.nullable().optional(),
  city: optionalLine(100).removeDefault().optional(),
  country: venueInput.shape.country.removeDefault().optional(),
  appearances: z.array(appearance).max(200, tooMany("Name", "people")).default([]),
  topics: z.array(topic).max(60, tooMany("Name", "topics")).default([]),
  outcomes: z.array(outcome).max(200, tooMany("Note", "outcomes")).default([]),
  summary: shape.summary,
  note: shape.note,
  sources: z.array(sessionSource).max(200, tooMany("Name", "sources")).default([]),
  url: readOnly,
  title: readOnly,
  phase: readOnly,
  ...headOfReading,
});

/** The same where a session is changed: what is left out stays as it is. */
export const sessionPatch = sessionBody.partial();

/** What either of them understood, with whatever was not sent left out. */
export type SentSession = Partial<z.infer<typeof sessionBody>>;
