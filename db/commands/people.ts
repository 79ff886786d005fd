import type { Outcome } from "@/domain/command-outcome";
import type { PersonInput } from "@/domain/person-input";
import { sortName as sortNameOf } from "@/domain/person-name";
import type { Db } from "../client";
import { permitted } from "../deciding";
import { newRecord } from "../record";
import { below, referTo } from "../refusal";
import { type Authorship, appendRevision } from "../revision";
import { writePersonState } from "../states/person-state";

/**
 * Adds a person within a transaction, the display name among the printed forms; a Refusal when the party is missing.
 * `path` is where the input stands in that of the command, "" at the top.
 */
export function insertPerson(
  tx: Db,
  input: PersonInput,
  by: Authorship,
  path = "",
): { id: string; slug: string } {
  const record = newRecord(tx, "person", input.slug ?? input.displayName);
  const partyId = input.party ? referTo(tx, "party", input.party, below(path, "party")) : null;
  const named = input.printedForms.some(({ form }) => form === input.displayName);
  const own = { form: input.displayName, language: null, script: null };
  const state = {
    ...record,
    displayName: input.displayName,
    sortName: input.sortName ?? sortNameOf(input.displayName),
    partyId,
    printedForms: named ? input.printedForms : [own, ...input.printedForms],
    note: input.note,
  };
  writePersonState(tx, state);
  appendRevision(tx, "person", state, by);
  return { id: record.id, slug: record.slug };
}

/** Adds a person with their first revision; `invalid` when the party is missing. */
export async function addPerson(
  input: PersonInput,
  by: Authorship,
): Promise<Outcome<{ id: string; slug: string }>> {
  return permitted(by, "write records", (tx) => ({ kind: "done", value: insertPerson(tx, input, by) }));
}
