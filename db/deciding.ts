import type { FieldConflict, Outcome } from "@/domain/command-outcome";
import { type Db, writing } from "./client";
import { refusing } from "./refusal";

/** Thrown inside a transaction to roll it back where two versions collide; `deciding` makes it an outcome. Never leaves db/. */
export class Conflict extends Error {
  constructor(
    readonly version: number,
    readonly conflicts: FieldConflict[],
  ) {
    super("conflict");
  }
}

/** Runs a command in one transaction: Refusals and conflicts in it become outcomes, with nothing written. */
export function deciding<T>(write: (tx: Db) => Outcome<T>): Outcome<T> {
  try {
    const outcome = refusing(() => writing(write));
    return outcome.kind === "done" ? outcome.value : outcome;
  } catch (error) {
    if (error instanceof Conflict) {
      return { kind: "conflict", version: error.version, conflicts: error.conflicts };
    }
    throw error;
  }
}
