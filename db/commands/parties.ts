import { eq } from "drizzle-orm";
import type { Outcome } from "@/domain/command-outcome";
import type { PartyChoice, PartyInput } from "@/domain/party-input";
import type { Db } from "../client";
import { permitted } from "../deciding";
import { newRecord } from "../record";
import { referTo } from "../refusal";
import { type Authorship, appendRevision } from "../revision";
import { parties } from "../schema/bodies";
import { writePartyState } from "../states/plain-states";

/** Adds a party within a transaction and returns its id and slug. A party with the same ISO code is returned as it is. */
export function insertParty(tx: Db, input: PartyInput, by: Authorship): { id: string; slug: string } {
  const known = input.iso && tx.select().from(parties).where(eq(parties.iso, input.iso)).get();
  if (known) return { id: known.id, slug: known.slug };
  const record = newRecord(tx, "party", input.slug ?? input.shortName ?? input.name);
  const shortName = input.shortName ?? input.name;
  const state = {
    ...record,
    name: input.name,
    shortName,
    adjective: input.adjective ?? shortName,
    iso: input.iso,
  };
  writePartyState(tx, state);
  appendRevision(tx, "party", state, by);
  return { id: record.id, slug: record.slug };
}

/** The id of a chosen party, adding it when it is new; a Refusal at `field` when its slug names none. */
export function partyIdOf(tx: Db, choice: PartyChoice, field: string, by: Authorship): string {
  return "slug" in choice ? referTo(tx, "party", choice.slug, field) : insertParty(tx, choice.create, by).id;
}

/** Adds a party with its first revision. */
export async function addParty(
  input: PartyInput,
  by: Authorship,
): Promise<Outcome<{ id: string; slug: string }>> {
  return permitted(by, "write records", (tx) => ({ kind: "done", value: insertParty(tx, input, by) }));
}
