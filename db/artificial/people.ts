import { searchKey } from "@/domain/search-words";
import { foldText } from "@/domain/text-fold";
import type { OpenDb } from "../client";
import { insertRecordWords } from "../record";
import { people, printedForms } from "../schema/directory";
import type { ArtificialParty } from "./groups";
import { madeRecord, times } from "./made-record";
import { artificialName } from "./names";
import type { Random } from "./random";
import { rowWriter } from "./row-writer";

/** An artificial person. */
export type ArtificialPerson = { id: string; name: string; partyId: string };

/** Adds people, a third of them with a second printed form. */
export function addPeople(
  db: OpenDb,
  random: Random,
  count: number,
  states: ArtificialParty[],
): ArtificialPerson[] {
  const [write, writeForm] = [rowWriter(db, people), rowWriter(db, printedForms)];
  return times(count, (n) => {
    const { family, given } = artificialName(n);
    const name = `Person ${given} ${family}`;
    const record = madeRecord(random, name);
    const partyId = random.pick(states).id;
    const sortName = `${family}, Person ${given}`;
    const sortKey = `${foldText(sortName)} ${record.id}`;
    write({ ...record, displayName: name, sortName, sortKey, partyId, note: null });
    const forms = random.chance(0.3) ? [name, `${family} P. ${given}`] : [name];
    for (const [position, form] of forms.entries()) {
      const key = searchKey(form).split(" ").sort().join(" ");
      writeForm({ personId: record.id, position, form, language: null, script: null, key });
    }
    insertRecordWords(db, "person", record.id, searchKey(forms.join(" ")));
    return { id: record.id, name, partyId };
  });
}
