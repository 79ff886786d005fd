import { recordsName } from "./record-address";
import { type RecordKind, recordKinds } from "./revision";

/** How many records of each kind name one; kinds of which none does are left out. */
export type RecordUses = Partial<Record<RecordKind, number>>;

function counted(kind: RecordKind, count: number): string {
  return `${count.toLocaleString("en-GB")} ${count === 1 ? kind : recordsName(kind)}`;
}

/** "27 sessions and 2 groups"; the empty text for none. */
export function countRecordsText(counts: RecordUses): string {
  const parts = recordKinds.flatMap((kind) => (counts[kind] ? [counted(kind, counts[kind])] : []));
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}

/** "27 sessions and 2 groups name it."; null where nothing does. */
export function usesSentence(uses: RecordUses): string | null {
  const all = countRecordsText(uses);
  if (all === "") return null;
  const total = recordKinds.reduce((sum, kind) => sum + (uses[kind] ?? 0), 0);
  return `${all} ${total === 1 ? "names" : "name"} it.`;
}
