import { nameKey } from "@/domain/person-name";
import type { SessionState } from "@/domain/record-state";
import { repeatedAppearances, repeatedSentence } from "@/domain/repeated-appearance";
import type { RecordHead } from "@/domain/revision";
import type { SessionChange, SessionInput } from "@/domain/session-input";
import type { SourceChoice } from "@/domain/source-input";
import type { Db } from "./client";
import { insertGroup } from "./commands/groups";
import { insertPerson } from "./commands/people";
import { insertSource } from "./commands/sources";
import { topicIdOf } from "./commands/topics";
import { insertVenue } from "./commands/venues";
import { newId } from "./identifier";
import { gatherRefusals, referTo } from "./refusal";
import type { Authorship } from "./revision";

type Resolving = { tx: Db; by: Authorship } & Pick<ReturnType<typeof gatherRefusals>, "attempt" | "refuse">;
type Written = Omit<SessionState, keyof RecordHead>;

function resolveAppearances(
  { tx, by, attempt, refuse }: Resolving,
  appearances: SessionInput["appearances"],
): Written["appearances"] {
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

function sourceIdOf({ tx, by, attempt }: Resolving, source: SourceChoice, field: string): string | null {
  return attempt(() =>
    "slug" in source
      ? referTo(tx, "source", source.slug, field)
      : insertSource(tx, source.create, by, `${field}.create`).id,
  );
}

function resolveOutcomes(resolving: Resolving, outcomes: SessionInput["outcomes"]): Written["outcomes"] {
  return outcomes.map(({ id = newId(), owners, evidenceSource, carriedFrom, ...outcome }, position) => {
    const field = `outcomes.${position}`;
    const ids = owners.flatMap(
      (slug, i) =>
        resolving.attempt(() => referTo(resolving.tx, "party", slug, `${field}.owners.${i}`)) ?? [],
    );
    const evidenceSourceId =
      evidenceSource && sourceIdOf(resolving, evidenceSource, `${field}.evidenceSource`);
    return { id, ...outcome, owners: ids, evidenceSourceId, carriedFromId: carriedFrom };
  });
}

function resolveCitations(resolving: Resolving, citations: SessionInput["citations"]): Written["citations"] {
  // One source that is new tells several things: it is added once, also where it has no address to be known by.
  const added = new Map<string, string | null>();
  return citations.flatMap(({ source, ...citation }, position) => {
    const key = JSON.stringify(source);
    const sourceId = added.has(key)
      ? added.get(key)
      : sourceIdOf(resolving, source, `citations.${position}.source`);
    added.set(key, sourceId ?? null);
    return sourceId ? [{ sourceId, ...citation }] : [];
  });
}

function resolveGroup({ tx, by, attempt }: Resolving, group: SessionInput["group"]): string | null {
  return attempt(() =>
    "slug" in group
      ? referTo(tx, "group", group.slug, "group")
      : insertGroup(tx, group.create, by, "group.create").id,
  );
}

function resolveVenue({ tx, by, attempt }: Resolving, venue: SessionInput["venue"]): string | null {
  return attempt(() => {
    if (!venue) return null;
    return "slug" in venue ? referTo(tx, "venue", venue.slug, "venue") : insertVenue(tx, venue.create, by).id;
  });
}

/**
 * What a session's input or a change of it says, as fields of its state, with what it names as ids: whatever it says to
 * create is added, and everything else must be in the register. A field that the change lacks is left out. Throws one
 * Refusal that names every reference that is missing or was removed, by its path in the input.
 */
export function resolveSession(tx: Db, change: SessionChange, by: Authorship): Partial<Written> {
  const { attempt, refuse, settle } = gatherRefusals();
  const resolving = { tx, by, attempt, refuse };
  const { group, jointlyWith, venue, host, appearances, outcomes, citations, topics, ...stated } = change;
  const resolved: Partial<Written> = { ...stated };
  if (group) resolved.groupId = resolveGroup(resolving, group) ?? "";
  if (venue !== undefined) resolved.venueId = resolveVenue(resolving, venue);
  if (host !== undefined) resolved.hostId = attempt(() => host && referTo(tx, "party", host, "host"));
  if (jointlyWith) {
    const ids = jointlyWith.flatMap(
      (slug, i) => attempt(() => referTo(tx, "group", slug, `jointlyWith.${i}`)) ?? [],
    );
    resolved.jointIds = [...new Set(ids)];
  }
  if (appearances) resolved.appearances = resolveAppearances(resolving, appearances);
  if (outcomes) resolved.outcomes = resolveOutcomes(resolving, outcomes);
  if (citations) resolved.citations = resolveCitations(resolving, citations);
  settle();
  if (topics) resolved.topicIds = [...new Set(topics.map((topic) => topicIdOf(tx, topic, by)))];
  return resolved;
}
