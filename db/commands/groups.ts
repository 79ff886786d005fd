import type { Outcome } from "@/domain/command-outcome";
import type { GroupInput } from "@/domain/group-input";
import type { Db } from "../client";
import { permitted } from "../deciding";
import { newRecord } from "../record";
import { below, gatherRefusals, referTo } from "../refusal";
import { type Authorship, appendRevision } from "../revision";
import { writeGroupState } from "../states/group-state";
import { partyIdOf } from "./parties";

/**
 * Adds a group within a transaction; a Refusal that names its parent, predecessor and parties as far as they are missing.
 * `path` is where its input stands in that of the command, "" at the top.
 */
export function insertGroup(
  tx: Db,
  input: GroupInput,
  by: Authorship,
  path = "",
): { id: string; slug: string } {
  const record = newRecord(tx, "group", input.slug ?? input.acronym ?? input.name);
  const { attempt, settle } = gatherRefusals();
  const { parent, predecessor } = input;
  const parentId = attempt(() => parent && referTo(tx, "group", parent, below(path, "parent")));
  const predecessorId = attempt(
    () => predecessor && referTo(tx, "group", predecessor, below(path, "predecessor")),
  );
  const partyIds = new Set(
    input.parties.flatMap(
      (choice, i) => attempt(() => partyIdOf(tx, choice, below(path, `parties.${i}`), by)) ?? [],
    ),
  );
  settle();
  const { slug: _, parent: __, predecessor: ___, parties: ____, ...details } = input;
  const state = { ...record, ...details, parentId, predecessorId, partyIds: [...partyIds] };
  writeGroupState(tx, state);
  appendRevision(tx, "group", state, by);
  return { id: record.id, slug: record.slug };
}

/** Adds a group with its first revision; `invalid` when its parent, predecessor or a party is missing. */
export async function addGroup(
  input: GroupInput,
  by: Authorship,
): Promise<Outcome<{ id: string; slug: string }>> {
  return permitted(by, "write records", (tx) => ({ kind: "done", value: insertGroup(tx, input, by) }));
}
