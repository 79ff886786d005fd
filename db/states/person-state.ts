import { asc, eq, sql } from "drizzle-orm";
import { isSame } from "@/domain/field-merge";
import type { PersonState } from "@/domain/record-state";
import { searchKey } from "@/domain/search-words";
import { foldText } from "@/domain/text-fold";
import type { Db } from "../client";
import { insertRecordWords, replaceRecordWords } from "../record";
import { people, printedForms } from "../schema/directory";
import { refreshSessionWords } from "../session-index";
import { noteDisputes } from "../session-weakness";

/** The state of a person, removed ones included; null when there is none with this id. */
export function readPersonState(tx: Db, id: string): PersonState | null {
  const row = tx.select().from(people).where(eq(people.id, id)).get();
  if (!row) return null;
  const forms = tx
    .select({ form: printedForms.form, language: printedForms.language, script: printedForms.script })
    .from(printedForms)
    .where(eq(printedForms.personId, id))
    .orderBy(asc(printedForms.position))
    .all();
  const { sortKey: _, ...stated } = row;
  return { ...stated, printedForms: forms };
}

/** The ids of the sessions at which somebody appeared. */
export function sessionsOfPerson(tx: Db, id: string): string[] {
  const rows = tx.all<{ id: string }>(
    sql`SELECT DISTINCT session_id AS id FROM appearances WHERE person_id = ${id}`,
  );
  return rows.map((row) => row.id);
}

/**
 * Writes a person as their state says, over the one with the same id if there is one, and makes them and their sessions
 * findable by every printed form. Writes no revision.
 */
export function writePersonState(tx: Db, state: PersonState): void {
  const before = readPersonState(tx, state.id);
  const { printedForms: forms, ...stated } = state;
  const row = { ...stated, sortKey: `${foldText(state.sortName)} ${state.id}` };
  if (before) tx.update(people).set(row).where(eq(people.id, state.id)).run();
  else tx.insert(people).values(row).run();
  if (before && isSame(before.printedForms, forms)) return;
  tx.delete(printedForms).where(eq(printedForms.personId, state.id)).run();
  for (const [position, form] of forms.entries()) {
    const key = searchKey(form.form).split(" ").sort().join(" ");
    tx.insert(printedForms)
      .values({ personId: state.id, position, ...form, key })
      .run();
  }
  const store = before ? replaceRecordWords : insertRecordWords;
  store(tx, "person", state.id, searchKey(forms.map(({ form }) => form).join(" ")));
  if (!before) return;
  const attended = sessionsOfPerson(tx, state.id);
  refreshSessionWords(tx, attended);
  noteDisputes(tx, attended);
}
