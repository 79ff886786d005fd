import { formatOrdinal } from "@/domain/ordinal";
import { formats } from "@/domain/session";
import { lowestChrono } from "../chronology";
import type { OpenDb } from "../client";
import { snapshotSchema } from "../revision";
import { revisions } from "../schema/history";
import { sessions } from "../schema/sessions";
import { sessionDays } from "../session-days";
import { someDays, statedDate, statusOf } from "./dates";
import type { ArtificialGroup } from "./groups";
import { madeAt, madeRecord } from "./made-record";
import { artificialSentence } from "./names";
import type { ArtificialPerson } from "./people";
import type { Random } from "./random";
import { rowWriter } from "./row-writer";
import { type PartSources, partsWriter } from "./session-parts";
import type { ArtificialVenue } from "./venues";

/** The records that sessions refer to. */
export type Directory = PartSources & { groups: ArtificialGroup[]; venues: ArtificialVenue[] };

/** How long somebody leads a side, in sessions. */
const term = 6;

/** A function that names the leaders of the nth session of a body: one from each side, for some sessions each. */
function leadersOf(random: Random, people: ArtificialPerson[]) {
  const bySide = new Map<string, ArtificialPerson[]>();
  for (const person of people) bySide.set(person.partyId, [...(bySide.get(person.partyId) ?? []), person]);
  return (group: ArtificialGroup) => {
    const sides = group.parties.map(({ id }) => {
      const own = bySide.get(id) ?? people;
      return { own, start: random.below(own.length) };
    });
    return (n: number) =>
      sides.flatMap(({ own, start }) => own[(start + Math.floor(n / term)) % own.length] ?? []);
  };
}

/** A function that gives free chronological keys. */
function freshChronos() {
  const next = new Map<number, number>();
  return (date: string | null, ordinal: number | null): number => {
    const base = lowestChrono(date, ordinal);
    const key = next.get(base) ?? base;
    next.set(base, key + 1);
    return key;
  };
}

// The parts are written later; a first revision that is compared needs them all the same.
const withoutParts = {
  jointIds: [],
  appearances: [],
  topicIds: [],
  outcomes: [],
  citations: [],
  attachments: [],
};

function sessionsWriter(db: OpenDb, random: Random, { venues }: Directory) {
  const [write, writeRevision] = [rowWriter(db, sessions), rowWriter(db, revisions)];
  const chronoOf = freshChronos();
  let sequence = 0;
  return (group: ArtificialGroup, n: number, day: number) => {
    const date = statedDate(random, day);
    const status = statusOf(random, date);
    const ordinal = random.chance(0.92) ? n : null;
    const venue = random.chance(0.9) ? venues[random.low(venues.length)] : undefined;
    const held = status === "held" ? date : null;
    const year = date?.match(/\d{4}/)?.[0] ?? "undated";
    const record = madeRecord(random, `${group.slug} ${formatOrdinal(n)} ${year}`);
    const stated = {
      groupId: group.id,
      ordinal,
      ordinalBasis: ordinal === null ? ("unknown" as const) : ("stated" as const),
      planned: held === null ? date : null,
      held,
      startTime: null,
      endTime: null,
      timeZone: null,
      status,
      format: formats[random.rank(formats.length)] ?? "unknown",
      hostId: group.parties[n % 2]?.id ?? null,
      venueId: venue?.id ?? null,
      summary:
        status === "held" && random.chance(0.5) ? artificialSentence(random, 8 + random.below(20)) : null,
      note: null,
    };
    write({
      ...record,
      ...stated,
      ...sessionDays(date),
      chrono: chronoOf(date, ordinal),
      laneOrder: group.laneOrder,
      zone: venue?.zone ?? null,
      weakness: 0,
    });
    const revised = { recordKind: "session", recordId: record.id, version: 1, at: madeAt };
    const written = {
      author: "artificial",
      authorId: null,
      note: null,
      schemaVersion: snapshotSchema,
      snapshot: { ...record, ...stated, ...withoutParts },
      stepId: null,
    };
    writeRevision({ sequence: ++sequence, ...revised, ...written });
    return { id: record.id, status };
  };
}

/** Adds so many sessions with their parts and first revisions, body by body in order of time. They are not yet findable. */
export function addSessions(db: OpenDb, random: Random, directory: Directory, count: number): void {
  const { groups, people } = directory;
  const lengths = new Map<ArtificialGroup, number>();
  for (let i = 0; i < count; i += 1) {
    const group = groups[random.chance(0.2) ? random.low(groups.length) : random.below(groups.length)];
    if (group) lengths.set(group, (lengths.get(group) ?? 0) + 1);
  }
  const write = sessionsWriter(db, random, directory);
  const [leaders, writeParts] = [leadersOf(random, people), partsWriter(db, random, directory)];
  for (const [group, length] of lengths) {
    const leadersAt = leaders(group);
    for (const [at, day] of someDays(random, length).entries()) {
      const { id, status } = write(group, at + 1, day);
      writeParts({ id, status, leaders: leadersAt(at) });
    }
  }
}
