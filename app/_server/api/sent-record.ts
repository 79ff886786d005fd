import "server-only";
import { findPeople } from "@/db/queries/choices";
import type { RecordDocument } from "@/db/queries/current-documents";
import { findBarePlace } from "@/db/queries/venues";
import { plainBodies, plainPatches } from "@/domain/api/plain-body";
import { type SentSession, sessionBody, sessionPatch } from "@/domain/api/session-body";
import { type FoundNames, namesToFind, sessionChangeOf, sessionFaults } from "@/domain/api/session-change";
import { writtenNames } from "@/domain/api/written-names";
import { fieldErrors, plainSentence } from "@/domain/field-errors";
import { isSame } from "@/domain/field-merge";
import type { PlainKind } from "@/domain/record-form-fields";
import type { RecordKind } from "@/domain/revision";
import { typedName } from "@/domain/session-draft";
import type { SessionChange } from "@/domain/session-input";
import { invalid } from "../problem";

type Body = Record<string, unknown>;

/** What a program sent, as a command takes it; `sent` is a session as it was sent, to say where something stands in it. */
export type Understood = { change: Body; sent: SentSession | null };

/** What the register knows of the names in a session: of people by any of their printed forms, of a city without a building. */
async function findNames(sent: SentSession): Promise<FoundNames> {
  const names = namesToFind(sent);
  const people = await Promise.all(names.map((name) => findPeople(typedName(name))));
  const city = await findBarePlace({ city: sent.city ?? null, country: sent.country ?? null });
  return {
    people: new Map(names.map((name, at) => [name, (people[at]?.exact ?? []).map(({ slug }) => slug)])),
    city,
  };
}

async function readSession(body: Body, isNew: boolean): Promise<Understood | Response> {
  const schema = isNew ? sessionBody : sessionPatch;
  const parsed = schema.safeParse(body, { error: plainSentence });
  if (!parsed.success) return invalid(fieldErrors(parsed.error));
  const sent = (isNew ? parsed.data : writtenNames(sessionBody, body, parsed.data)) as SentSession;
  const found = await findNames(sent);
  const faults = sessionFaults(sent, found);
  if (faults.length > 0) return invalid(faults);
  const change: SessionChange & { slug?: string } = sessionChangeOf(sent, found);
  if (isNew && sent.slug) change.slug = sent.slug;
  return { change, sent };
}

function readPlain(kind: PlainKind, body: Body, isNew: boolean): Understood | Response {
  const schema = isNew ? plainBodies[kind] : plainPatches[kind];
  const parsed = schema.safeParse(body, { error: plainSentence });
  if (!parsed.success) return invalid(fieldErrors(parsed.error));
  if (isNew && kind === "venue" && !isSomewhere(parsed.data)) return invalid([nowhere]);
  const named = isNew ? { ...body, ...parsed.data } : body;
  const { slug, ...change } = writtenNames(plainBodies[kind], named, parsed.data);
  return { change: isNew && slug ? { ...change, slug } : change, sent: null };
}

const isSomewhere = ({ name, city, country }: Body) => Boolean(name || city || country);
const nowhere = {
  field: "name",
  message: "Write the name of the building, or at least the city or country.",
};

/** Reads a record that is to be added. */
export async function readNew(kind: RecordKind, body: Body): Promise<Understood | Response> {
  return kind === "session" ? readSession(body, true) : readPlain(kind, body, true);
}

/**
 * Reads a change of a record. What is sent as it was read is no change and is not looked at, so that a record can be read,
 * changed in part and sent whole, also where it is older than a rule of today.
 */
export async function readChange(
  kind: RecordKind,
  body: Body,
  now: RecordDocument,
): Promise<Understood | Response> {
  const known = new Map(Object.entries(now));
  const changed = Object.entries(body).filter(
    ([name, value]) => !known.has(name) || !isSame(value, known.get(name)),
  );
  const sent: Body = Object.fromEntries(changed);
  if (kind === "session") return readSession(sent, false);
  const read = readPlain(kind, sent, false);
  const isNowhere =
    kind === "venue" && !(read instanceof Response) && !isSomewhere({ ...now, ...read.change });
  return isNowhere ? invalid([nowhere]) : read;
}
