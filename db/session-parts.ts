import type { FieldError } from "@/domain/command-outcome";
import type { SessionInput } from "@/domain/session-input";
import type { Db } from "./client";
import { insertPerson } from "./commands/people";
import { insertSource } from "./commands/sources";
import { topicIdOf } from "./commands/topics";
import { newId } from "./identifier";
import { Refusal, referTo } from "./refusal";
import type { Authorship } from "./revision";
import { appearances, citations, outcomes, sessionJointGroups, sessionTopics } from "./schema";

type Part = { tx: Db; sessionId: string; input: SessionInput; by: Authorship };

/** Runs `insert` for each item and gathers what is refused, so that every wrong value is told at once. */
function eachOf<T>(items: readonly T[], insert: (item: T, position: number) => void): FieldError[] {
  return items.flatMap((item, position) => {
    try {
      insert(item, position);
      return [];
    } catch (error) {
      if (error instanceof Refusal) return error.errors;
      throw error;
    }
  });
}

function insertAppearances({ tx, sessionId, input, by }: Part): FieldError[] {
  return eachOf(
    input.appearances,
    ({ person, party, nameAsPrinted, role, rank, post, organisation }, position) => {
      const field = `appearances.${position}`;
      const partyId = party ? referTo(tx, "party", party, `${field}.party`) : null;
      const personId =
        person && "slug" in person
          ? referTo(tx, "person", person.slug, `${field}.person`)
          : person && insertPerson(tx, person.create, by, `${field}.person`).id;
      const printed = nameAsPrinted ?? (person && "create" in person ? person.create.displayName : null);
      const row = { sessionId, position, personId, nameAsPrinted: printed, partyId };
      tx.insert(appearances)
        .values({ ...row, role, rank, post, organisation })
        .run();
    },
  );
}

function insertOutcomes({ tx, sessionId, input }: Part): FieldError[] {
  return eachOf(input.outcomes, ({ owners, ...outcome }, position) => {
    const ids = owners.map((slug, i) => referTo(tx, "party", slug, `outcomes.${position}.owners.${i}`));
    tx.insert(outcomes)
      .values({ id: newId(), sessionId, position, ...outcome, owners: ids })
      .run();
  });
}

function insertCitations({ tx, sessionId, input, by }: Part): FieldError[] {
  return eachOf(input.citations, ({ source, ...citation }, position) => {
    const field = `citations.${position}.source`;
    const sourceId =
      "slug" in source
        ? referTo(tx, "source", source.slug, field)
        : insertSource(tx, source.create, by, field).id;
    tx.insert(citations)
      .values({ recordKind: "session", recordId: sessionId, position, sourceId, ...citation })
      .run();
  });
}

function insertTopics({ tx, sessionId, input, by }: Part): void {
  const ids = new Set(input.topics.map((topic) => topicIdOf(tx, topic, by)));
  for (const [position, topicId] of [...ids].entries()) {
    tx.insert(sessionTopics).values({ sessionId, position, topicId }).run();
  }
}

/**
 * Inserts the appearances, topics, outcomes, citations and joint groups of a session whose row is there, and returns the
 * ids of the joint groups. Throws a Refusal that names every reference that is missing.
 */
export function insertSessionParts(part: Part): string[] {
  const { tx, sessionId, input } = part;
  const jointIds: string[] = [];
  const errors = [
    ...eachOf(input.jointlyWith, (slug, position) => {
      const groupId = referTo(tx, "group", slug, `jointlyWith.${position}`);
      jointIds.push(groupId);
      tx.insert(sessionJointGroups).values({ sessionId, position, groupId }).run();
    }),
    ...insertAppearances(part),
    ...insertOutcomes(part),
    ...insertCitations(part),
  ];
  if (errors.length) throw new Refusal(errors);
  insertTopics(part);
  return jointIds;
}
