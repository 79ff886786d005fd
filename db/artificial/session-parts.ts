import type { SessionStatus } from "@/domain/session-status";
import { citedFields } from "@/domain/source";
import type { OpenDb } from "../client";
import { citations } from "../schema/evidence";
import { appearances, outcomes, sessionTopics } from "../schema/sessions";
import { artificialSentence } from "./names";
import type { ArtificialPerson } from "./people";
import type { Random } from "./random";
import { rowWriter } from "./row-writer";

/** What the parts of sessions refer to. */
export type PartSources = { people: ArtificialPerson[]; topicIds: string[]; sourceIds: string[] };

/** A session whose parts are to be written: `leaders` lead it, one from each side. */
export type WrittenSession = { id: string; status: SessionStatus; leaders: ArtificialPerson[] };

function appearancesWriter(db: OpenDb, random: Random, { people }: PartSources) {
  const write = rowWriter(db, appearances);
  return ({ id, leaders }: WrittenSession): void => {
    const role = random.chance(0.85) ? "co-chair" : "head of delegation";
    const members = Array.from({ length: random.below(3) }, () => people[random.low(people.length)]).flatMap(
      (person) => (person ? { person, role: "member" as const } : []),
    );
    const present = [...leaders.map((person) => ({ person, role }) as const), ...members];
    for (const [position, { person, role: as }] of present.entries()) {
      const personId = random.chance(0.96) ? person.id : null;
      const post = `Head of Sample Office ${1 + random.below(40)}`;
      const stated = { rank: null, post, organisation: "Sample Ministry" };
      const named = { personId, nameAsPrinted: personId && person.name, partyId: person.partyId };
      write({ sessionId: id, position, ...named, role: as, ...stated });
    }
  };
}

function outcomesWriter(db: OpenDb, random: Random) {
  const write = rowWriter(db, outcomes);
  // One in eight carries on the last one of an earlier session: counted and not drawn, so that all else stays as it was.
  let written = 0;
  let latest: string | null = null;
  return ({ id, status, leaders }: WrittenSession): void => {
    const count = status === "held" ? random.below(3) : 0;
    const earlier = latest;
    for (let position = 0; position < count; position += 1) {
      const text = artificialSentence(random, 6 + random.below(8));
      const owners = leaders.slice(0, random.below(3)).map(({ partyId }) => partyId);
      const stated = { type: "decision", due: null, completion: "no evidence" } as const;
      const carriedFromId = written % 8 === 7 ? earlier : null;
      const unstated = { place: null, evidence: null, evidenceSourceId: null, carriedFromId };
      latest = random.id();
      written += 1;
      write({ id: latest, sessionId: id, position, text, owners, ...stated, ...unstated });
    }
  };
}

/** A function that writes the appearances (two to four), topics, outcomes and citations of a session. */
export function partsWriter(
  db: OpenDb,
  random: Random,
  from: PartSources,
): (session: WrittenSession) => void {
  const [writeTopic, writeCitation] = [rowWriter(db, sessionTopics), rowWriter(db, citations)];
  const [writeAppearances, writeOutcomes] = [appearancesWriter(db, random, from), outcomesWriter(db, random)];
  const some = (ids: string[], most: number) =>
    new Set(Array.from({ length: 1 + random.below(most) }, () => ids[random.low(ids.length)] ?? ""));
  let cited = 0;
  return (session) => {
    writeAppearances(session);
    writeOutcomes(session);
    for (const [position, topicId] of [...some(from.topicIds, 3)].entries()) {
      writeTopic({ sessionId: session.id, position, topicId });
    }
    for (const [position, sourceId] of [...some(from.sourceIds, 2)].entries()) {
      const record = { recordKind: "session", recordId: session.id, position, sourceId };
      const field = position === 0 ? "session" : random.pick(citedFields);
      cited += 1;
      const differs = position > 0 && cited % 10 === 0;
      writeCitation({
        ...record,
        field,
        differingValue: differs ? `Sample value ${cited}` : null,
        locator: null,
        quote: null,
        reason: differs ? "It is nearer to the meeting." : null,
        former: null,
      });
    }
  };
}
