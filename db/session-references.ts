import { nameKey } from "@/domain/person-name";
import { repeatedAppearances, repeatedSentence } from "@/domain/repeated-appearance";
import type { SessionInput } from "@/domain/session-input";
import type { Db } from "./client";
import { insertGroup } from "./commands/groups";
import { insertPerson } from "./commands/people";
import { insertSource } from "./commands/sources";
import { topicIdOf } from "./commands/topics";
import { insertVenue } from "./commands/venues";
import { gatherRefusals, referTo } from "./refusal";
import type { Authorship } from "./revision";

type Resolving = { tx: Db; by: Authorship } & Pick<ReturnType<typeof gatherRefusals>, "attempt" | "refuse">;

function resolveAppearances(
  { tx, by, attempt, refuse }: Resolving,
  appearances: SessionInput["appearances"],
) {
  const resolved = appearances.map(({ person, party, nameAsPrinted, ...there }, position) => {
    const field = `appearances.${position}`;
    const partyId = attempt(() => party && referTo(tx, "party", party, `${field}.party`));
    const personId = attempt(() => {
      if (!person) return null;
      if ("slug" in person) return referTo(tx, "person", person.slug, `${field}.person`);
      return insertPerson(tx, person.create, by, `${field}.person.create`).id;
    });
    const printed = nameAsPrinted ?? (person && "create" in person ? person.create.displayName : null);
    return { personId, nameAsPrinted: printed, partyId, ...there };
  });
  // By id, since an address of old and a present one name the same person.
  const standings = resolved.map(({ personId, partyId, role, post }, position) => {
    const person = appearances[position]?.person ?? null;
    const isNew = person !== null && "create" in person;
    const who = isNew ? nameKey(person.create.displayName) || personId : personId;
    return { who, isNew, party: partyId, role, post };
  });
  for (const repeated of repeatedAppearances(standings)) {
    refuse(`appearances.${repeated}.person`, repeatedSentence);
  }
  return resolved;
}

function resolveOutcomes({ tx, attempt }: Resolving, outcomes: SessionInput["outcomes"]) {
  return outcomes.map(({ owners, ...outcome }, position) => {
    const ids = owners.map((slug, i) =>
      attempt(() => referTo(tx, "party", slug, `outcomes.${position}.owners.${i}`)),
    );
    return { ...outcome, owners: ids.filter((id) => id !== null) };
  });
}

function resolveCitations({ tx, by, attempt }: Resolving, citations: SessionInput["citations"]) {
  return citations.flatMap(({ source, ...citation }, position) => {
    const field = `citations.${position}.source`;
    const sourceId = attempt(() =>
      "slug" in source
        ? referTo(tx, "source", source.slug, field)
        : insertSource(tx, source.create, by, `${field}.create`).id,
    );
    return sourceId ? [{ sourceId, ...citation }] : [];
  });
}

/**
 * What a session names, as ids: whatever it says to create is added, and everything else must be in the register. Throws one
 * Refusal that names every reference that is missing or was removed, by its path in the input.
 */
export function resolveReferences(tx: Db, input: SessionInput, by: Authorship) {
  const { attempt, refuse, settle } = gatherRefusals();
  const resolving = { tx, by, attempt, refuse };
  const { group, venue, host } = input;
  const groupId = attempt(() =>
    "slug" in group
      ? referTo(tx, "group", group.slug, "group")
      : insertGroup(tx, group.create, by, "group.create").id,
  );
  const venueId = attempt(() => {
    if (!venue) return null;
    return "slug" in venue ? referTo(tx, "venue", venue.slug, "venue") : insertVenue(tx, venue.create, by).id;
  });
  const hostId = attempt(() => host && referTo(tx, "party", host, "host"));
  const jointIds = input.jointlyWith.flatMap(
    (slug, i) => attempt(() => referTo(tx, "group", slug, `jointlyWith.${i}`)) ?? [],
  );
  const appearances = resolveAppearances(resolving, input.appearances);
  const outcomes = resolveOutcomes(resolving, input.outcomes);
  const citations = resolveCitations(resolving, input.citations);
  settle();
  if (groupId === null) throw new Error("a session without a group was not refused");
  const topicIds = [...new Set(input.topics.map((topic) => topicIdOf(tx, topic, by)))];
  const others = [...new Set(jointIds)].filter((id) => id !== groupId);
  return { groupId, venueId, hostId, jointIds: others, appearances, outcomes, citations, topicIds };
}

/** A session's references, resolved. */
export type SessionReferences = ReturnType<typeof resolveReferences>;
