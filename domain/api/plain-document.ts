import { z } from "zod";
import { groupKinds, groupStatuses, rotations } from "../group";
import { recordsName } from "../record-address";
import type { PlainKind } from "../record-form-fields";
import type { RecordStates } from "../record-state";
import type { RecordKind } from "../revision";
import { sourceTypes } from "../source";
import { coordinatePrecisions } from "../venue";

const text = z.string().nullable();
const texts = z.array(z.string());
const head = { id: z.string(), slug: z.string() };
const tail = { version: z.int(), createdAt: z.string(), updatedAt: z.string(), deletedAt: text };
const url = z.string().describe("Its page.");

/** Records other than sessions as programs read them: references are slugs, dates partial-date text, `path` runs from the root down. */
export const plainDocuments = {
  group: z.object({
    ...head,
    url,
    name: z.string(),
    acronym: text,
    kind: z.enum(groupKinds),
    parent: text,
    path: texts,
    parties: texts,
    status: z.enum(groupStatuses),
    cadenceMonths: z.int().nullable(),
    rotation: z.enum(rotations),
    otherNames: texts,
    predecessor: text,
    note: text,
    ...tail,
  }),
  person: z.object({
    ...head,
    url,
    displayName: z.string(),
    sortName: z.string(),
    party: text,
    printedForms: z.array(z.object({ form: z.string(), language: text, script: text })),
    note: text,
    ...tail,
  }),
  venue: z.object({
    ...head,
    url,
    name: text,
    city: text,
    country: text,
    latitude: z.number().nullable(),
    longitude: z.number().nullable(),
    coordinatePrecision: z.enum(coordinatePrecisions).nullable(),
    timeZone: text,
    otherNames: texts,
    note: text,
    ...tail,
  }),
  party: z.object({
    ...head,
    url,
    name: z.string(),
    shortName: z.string(),
    adjective: z.string(),
    iso: text,
    ...tail,
  }),
  topic: z.object({ ...head, url, name: z.string(), ...tail }),
  source: z.object({
    ...head,
    page: url,
    publisher: z.string(),
    title: text,
    url: text.describe("Where it was published."),
    archiveUrl: text,
    published: text,
    accessed: text,
    language: text,
    type: z.enum(sourceTypes),
    issuingSide: text,
    syndicatedFrom: text,
    ...tail,
  }),
} as const satisfies Record<PlainKind, z.ZodObject>;

/** A record of any of these kinds as such a document. */
export type PlainDocument = z.infer<(typeof plainDocuments)[PlainKind]>;

/** How records that a state names are called in addresses, and the slugs of a group's line from the root down. */
export type SlugsOf = { slug: (kind: RecordKind, id: string | null) => string | null; path: string[] };

type Words = { [Kind in PlainKind]: (state: RecordStates[Kind], of: SlugsOf) => object };

const words: Words = {
  group: ({ parentId, predecessorId, partyIds, ...state }, { slug, path }) => ({
    ...state,
    parent: slug("group", parentId),
    predecessor: slug("group", predecessorId),
    parties: partyIds.flatMap((id) => slug("party", id) ?? []),
    path,
  }),
  person: ({ partyId, ...state }, { slug }) => ({ ...state, party: slug("party", partyId) }),
  venue: (state) => state,
  party: (state) => state,
  topic: (state) => state,
  source: ({ issuingSideId, ...state }, { slug }) => ({
    ...state,
    issuingSide: slug("party", issuingSideId),
  }),
};

/** The state of a record as its document; `origin` is the address of the register, without a slash behind it. */
export function plainDocument<Kind extends PlainKind>(
  kind: Kind,
  state: RecordStates[Kind],
  of: SlugsOf,
  origin: string,
): PlainDocument {
  const page = `${origin}/${recordsName(kind)}/${state.slug}`;
  const address = kind === "source" ? { page } : { url: page };
  return plainDocuments[kind].parse({ ...words[kind](state, of), ...address });
}
