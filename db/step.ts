import { and, eq } from "drizzle-orm";
import type { StepKind } from "@/domain/revision";
import type { Db } from "./client";
import { newId } from "./identifier";
import type { Authorship } from "./revision";
import { steps } from "./schema/history";

/** A step that was made: its id undoes it. `records` is how many records it changed. */
export type Step = { stepId: string; records: number };

/** Begins a step of several changes: what is written with the authorship it returns is undone as one. */
export function beginStep(tx: Db, kind: StepKind, by: Authorship): Authorship & { stepId: string } {
  const stepId = newId();
  const at = new Date(Date.now()).toISOString();
  tx.insert(steps)
    .values({
      id: stepId,
      kind,
      at,
      author: by.author,
      authorId: by.accountId ?? null,
      note: by.note ?? null,
      undoneBy: null,
    })
    .run();
  return { ...by, stepId };
}

/** A step by its id; null when there is none. */
export function findStep(tx: Db, id: string): typeof steps.$inferSelect | null {
  return tx.select().from(steps).where(eq(steps.id, id)).get() ?? null;
}

/** Notes that a step was undone by another. */
export function markUndone(tx: Db, id: string, undoneBy: string): void {
  tx.update(steps).set({ undoneBy }).where(eq(steps.id, id)).run();
}

/** Notes that an import has come to its end, or is good as far as it came; nothing where it had before. */
export function finishImport(tx: Db, id: string): void {
  tx.update(steps)
    .set({ kind: "import" })
    .where(and(eq(steps.id, id), eq(steps.kind, "unfinished import")))
    .run();
}
