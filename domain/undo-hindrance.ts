import type { RecordRef } from "./revision";

/** A record of a step that hinders its undo, and why, as words behind its name. */
export type HinderedRecord = { record: RecordRef; reason: string };

/**
 * What hinders the undo of a step: which of its `total` records, the first of them at least, how many of them in all, and how
 * many others can be undone without them (0 where that would make no sense).
 */
export type UndoHindrance = { records: HinderedRecord[]; count: number; total: number; others: number };

const number = (count: number) => count.toLocaleString("en-GB");

/** "Nothing was undone: 2 of these 4 records were changed since." */
export function hindranceSentence({ count, total }: Pick<UndoHindrance, "count" | "total">): string {
  const which = total === 1 ? "it" : `${number(count)} of these ${number(total)} records`;
  return `Nothing was undone: ${which} ${count === 1 ? "was" : "were"} changed since.`;
}

/** What the button says that undoes a step without those: "Undo the other 2". */
export function othersButton(others: number): string {
  return others === 1 ? "Undo the other one" : `Undo the other ${number(others)}`;
}

/** How many records an undo left as they were, in words that go before their names: "2 records were left as they were". */
export function leftOutText(count: number): string {
  return count === 1 ? "1 record was left as it was" : `${number(count)} records were left as they were`;
}
