import { recordsName } from "./record-address";
import { type RecordKind, recordKinds } from "./revision";

/** How many records of each kind name one; kinds of which none does are left out. */
export type RecordUses = Partial<Record<RecordKind, number>>;

function counted(kind: RecordKind, count: number): string {
  return `${count.toLocaleString("en-GB")} ${count === 1 ? kind : recordsName(kind)}`;
}

/** "27 sessions and 2 groups name it."; null where nothing does. */
export function usesSentence(uses: RecordUses): string | null {
  const kinds = recordKinds.filter((kind) => uses[kind]);
  const parts = kinds.map((kind) => counted(kind, uses[kind] ?? 0));
  if (parts.length === 0) return null;
  const isOne = kinds.length === 1 && uses[kinds[0] ?? "session"] === 1;
  const all = parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
  return `${all} ${isOne ? "names" : "name"} it.`;
}
