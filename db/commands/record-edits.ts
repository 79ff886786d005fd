import type { Outcome } from "@/domain/command-outcome";
import type { GroupInput } from "@/domain/group-input";
import type { PartyInput } from "@/domain/party-input";
import type { PersonInput } from "@/domain/person-input";
import { sortName as sortNameOf } from "@/domain/person-name";
import type { PlainKind } from "@/domain/record-form-fields";
import type { GroupState, PartyState, PersonState, RecordStates, SourceState } from "@/domain/record-state";
import type { SourceInput } from "@/domain/source-input";
import type { TopicInput } from "@/domain/topic-input";
import type { VenueInput } from "@/domain/venue-input";
import type { Db } from "../client";
import { gatherRefusals, referTo } from "../refusal";
import type { Authorship } from "../revision";
import { partyIdOf } from "./parties";
import { type Changed, changeState, type Seen } from "./records";

type Inputs = {
  group: GroupInput;
  person: PersonInput;
  venue: VenueInput;
  party: PartyInput;
  topic: TopicInput;
  source: SourceInput;
};

/** The fields of a record that a change may hold: any of those that make one, but its address. */
export type RecordChange<Kind extends PlainKind> = Partial<Omit<Inputs[Kind], "slug">>;

function groupFields(tx: Db, change: RecordChange<"group">, by: Authorship): Partial<GroupState> {
  const { attempt, settle } = gatherRefusals();
  const { parent, predecessor, parties, ...stated } = change;
  const fields: Partial<GroupState> = { ...stated };
  if (parent !== undefined) fields.parentId = attempt(() => parent && referTo(tx, "group", parent, "parent"));
  if (predecessor !== undefined) {
    fields.predecessorId = attempt(() => predecessor && referTo(tx, "group", predecessor, "predecessor"));
  }
  if (parties) {
    const ids = parties.flatMap(
      (choice, i) => attempt(() => partyIdOf(tx, choice, `parties.${i}`, by)) ?? [],
    );
    fields.partyIds = [...new Set(ids)];
  }
  settle();
  return fields;
}

/** The display name is always among the printed forms, and a sort name that nobody gives is made from it. */
function personFields(tx: Db, change: RecordChange<"person">, base: PersonState): Partial<PersonState> {
  const { party, printedForms, sortName, ...stated } = change;
  const fields: Partial<PersonState> = { ...stated };
  const displayName = stated.displayName ?? base.displayName;
  if (party !== undefined) fields.partyId = party && referTo(tx, "party", party, "party");
  const isMade = base.sortName === sortNameOf(base.displayName);
  if (sortName !== undefined) fields.sortName = sortName ?? sortNameOf(displayName);
  else if (stated.displayName && isMade) fields.sortName = sortNameOf(displayName);
  const forms = printedForms ?? base.printedForms;
  const isThere = forms.some(({ form }) => form === displayName);
  const own = { form: displayName, language: null, script: null };
  if (printedForms || !isThere) fields.printedForms = isThere ? forms : [own, ...forms];
  return fields;
}

function partyFields(change: RecordChange<"party">, base: PartyState): Partial<PartyState> {
  const { shortName, adjective, ...stated } = change;
  const name = stated.name ?? base.name;
  return {
    ...stated,
    ...(shortName !== undefined && { shortName: shortName ?? name }),
    ...(adjective !== undefined && { adjective: adjective ?? shortName ?? base.shortName }),
  };
}

function sourceFields(tx: Db, change: RecordChange<"source">): Partial<SourceState> {
  const { issuingSide, ...stated } = change;
  if (issuingSide === undefined) return stated;
  return { ...stated, issuingSideId: issuingSide && referTo(tx, "party", issuingSide, "issuingSide") };
}

type Resolve<Kind extends PlainKind> = (
  tx: Db,
  change: RecordChange<Kind>,
  base: RecordStates[Kind],
  by: Authorship,
) => Partial<RecordStates[Kind]>;

const resolvers: { [Kind in PlainKind]: Resolve<Kind> } = {
  group: (tx, change, _, by) => groupFields(tx, change, by),
  person: (tx, change, base) => personFields(tx, change, base),
  venue: (_, change) => change,
  party: (_, change, base) => partyFields(change, base),
  topic: (_, change) => change,
  source: (tx, change) => sourceFields(tx, change),
};

/**
 * Changes the fields of a group, person, venue, party, topic or source that `change` holds; everything that shows them (the
 * words of sessions, lanes, zones) follows. Conflicts as in changeState; `invalid` with the path of each wrong reference.
 */
export async function updateRecord<Kind extends PlainKind>(
  kind: Kind,
  slugOrId: string,
  change: RecordChange<Kind>,
  seen: Seen,
  by: Authorship,
): Promise<Outcome<Changed>> {
  return changeState(kind, slugOrId, seen, (tx, base) => resolvers[kind](tx, change, base, by), by);
}
