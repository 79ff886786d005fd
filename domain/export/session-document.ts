import { z } from "zod";
import { roles } from "../appearance";
import { formatPartialDate } from "../date-text";
import { completions, outcomeTypes } from "../outcome";
import { phases } from "../phase";
import { formats, ordinalBases, type Session } from "../session";
import { sessionStatuses } from "../session-status";
import { sessionTitle } from "../session-title";
import { sourceDocument, sourceDocuments } from "./source-document";

const text = z.string().nullable();
const slugs = z.array(z.string());

/** A group as a session names it; `path` holds the slugs from the root of the tree down, its own last. */
const groupReference = z.object({ slug: z.string(), name: z.string(), path: slugs });

const appearanceDocument = z.object({
  person: z.object({ slug: z.string(), name: z.string() }).nullable(),
  nameAsPrinted: text,
  party: text,
  role: z.enum(roles),
  rank: text,
  post: text,
  organisation: text,
});

const outcomeDocument = z.object({
  id: z.string(),
  type: z.enum(outcomeTypes),
  text: z.string(),
  owners: slugs,
  due: text,
  place: text,
  completion: z.enum(completions),
  evidence: text,
  evidenceSource: text,
  carriedFrom: text,
});

/**
 * A session as programs read it. Dates are partial-date text (EDTF), instants ISO 8601 in UTC, references slugs; `text` is the
 * date in words, null where none is stated. Nothing is more exact than a source says.
 */
export const sessionDocument = z.object({
  id: z.string(),
  slug: z.string(),
  url: z.string(),
  title: z.string(),
  group: groupReference,
  jointlyWith: z.array(groupReference),
  ordinal: z.int().nullable(),
  ordinalBasis: z.enum(ordinalBases),
  status: z.enum(sessionStatuses),
  phase: z.enum(phases),
  dates: z.object({ planned: text, held: text, earliest: text, latest: text, text }),
  startTime: text,
  endTime: text,
  timeZone: text,
  format: z.enum(formats),
  host: text,
  place: z.object({ slug: z.string(), venue: text, city: text, country: text }).nullable(),
  appearances: z.array(appearanceDocument),
  topics: z.array(z.object({ slug: z.string(), name: z.string() })),
  outcomes: z.array(outcomeDocument),
  summary: text,
  note: text,
  sources: z.array(sourceDocument),
  version: z.int(),
  createdAt: z.string(),
  updatedAt: z.string(),
  deletedAt: text,
});
export type SessionDocument = z.infer<typeof sessionDocument>;

const groupOf = ({ slug, name, path }: Session["group"]): z.infer<typeof groupReference> => ({
  slug,
  name,
  path: path.map((each) => each.slug),
});

const placeOf = ({ slug, venue, city, country }: NonNullable<Session["place"]>) => ({
  slug,
  venue,
  city,
  country,
});

const appearanceOf = ({ person, party, ...there }: Session["appearances"][number]) => ({
  ...there,
  person: person && { slug: person.slug, name: person.name },
  party: party?.slug ?? null,
});

/** A session of the register as that document; `origin` is the address of the register, without a slash behind it. */
export function documentOf(session: Session, origin: string): SessionDocument {
  const { id, slug, ordinal, ordinalBasis, status, phase, date, startTime, endTime, timeZone } = session;
  return {
    id,
    slug,
    url: `${origin}/sessions/${slug}`,
    title: sessionTitle(session),
    group: groupOf(session.group),
    jointlyWith: session.jointlyWith.map(groupOf),
    ordinal,
    ordinalBasis,
    status,
    phase,
    dates: {
      planned: session.planned,
      held: session.held,
      earliest: session.earliest,
      latest: session.latest,
      text: date && formatPartialDate(date),
    },
    startTime,
    endTime,
    timeZone,
    format: session.format,
    host: session.host?.slug ?? null,
    place: session.place && placeOf(session.place),
    appearances: session.appearances.map(appearanceOf),
    topics: session.topics,
    outcomes: session.outcomes,
    summary: session.summary,
    note: session.note,
    sources: sourceDocuments(session.citations),
    version: session.version,
    createdAt: session.createdAt,
    updatedAt: session.updatedAt,
    deletedAt: session.deletedAt,
  };
}
