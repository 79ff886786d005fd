import type { NamedChoice } from "@/domain/name-resolution";
import { loadGroupChoices, loadPersonChoices, loadVenueChoices, type Printed } from "../choice-rows";
import { type Db, getDb } from "../client";
import type { MergeableKind } from "../referring-records";
import { loadSourceChoices } from "./source-choices";

type Load = (db: Db, ids: string[]) => Printed<NamedChoice>[];

const loaders: Record<MergeableKind, Load> = {
  group: loadGroupChoices,
  person: loadPersonChoices,
  venue: loadVenueChoices,
  source: loadSourceChoices,
  topic: () => [],
};

/** What tells a record from its namesakes, as a choice of it says so; null where nothing does, or there is no such record. */
export function recordHint(db: Db, kind: MergeableKind, id: string): string | null {
  return loaders[kind](db, [id])[0]?.choice.hint ?? null;
}

/** The same of the register in use. */
export async function getRecordHint(kind: MergeableKind, id: string): Promise<string | null> {
  return recordHint(getDb(), kind, id);
}
