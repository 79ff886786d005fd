import type { Outcome } from "@/domain/command-outcome";
import type { PersonInput } from "@/domain/person-input";
import { sortName as sortNameOf } from "@/domain/person-name";
import { searchKey } from "@/domain/search-words";
import { foldText } from "@/domain/text-fold";
import { type Db, writing } from "../client";
import { insertRecordWords, newRecord } from "../record";
import { below, referTo, refusing } from "../refusal";
import { type Authorship, appendRevision } from "../revision";
import { people, printedForms } from "../schema/directory";

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
  const sortName = input.sortName ?? sortNameOf(input.displayName);
  const row = {
    ...record,
    displayName: input.displayName,
    sortName,
    sortKey: `${foldText(sortName)} ${record.id}`,
    partyId,
    note: input.note,
  };
  tx.insert(people).values(row).run();
  const named = input.printedForms.some(({ form }) => form === input.displayName);
  const forms = named
    ? input.printedForms
    : [{ form: input.displayName, language: null, script: null }, ...input.printedForms];
  for (const [position, form] of forms.entries()) {
    const key = searchKey(form.form).split(" ").sort().join(" ");
    tx.insert(printedForms)
      .values({ personId: row.id, position, ...form, key })
      .run();
  }
  insertRecordWords(tx, "person", row.id, searchKey(forms.map(({ form }) => form).join(" ")));
  const { sortKey: _, ...snapshot } = { ...row, printedForms: forms };
  appendRevision(tx, { kind: "person", id: row.id, version: 1, at: row.createdAt, snapshot }, by);
  return { id: row.id, slug: row.slug };
}

/** Adds a person with their first revision; `invalid` when the party is missing. */
export async function addPerson(
  input: PersonInput,
  by: Authorship,
): Promise<Outcome<{ id: string; slug: string }>> {
  return refusing(() => writing((tx) => insertPerson(tx, input, by)));
}
