import type { FieldConflict, Outcome } from "@/domain/command-outcome";
import { mayDo, type Right } from "@/domain/permission";
import { isStillProof, proofWanted } from "@/domain/proof";
import type { Role } from "@/domain/role";
import type { Db } from "./client";
import { doneOnce, type Once } from "./once";
import { refusing } from "./refusal";
import { writingInTurn } from "./turn";

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
export async function deciding<T>(write: (tx: Db) => Outcome<T>): Promise<Outcome<T>> {
  try {
    const outcome = await refusing(() => writingInTurn(write));
    return outcome.kind === "done" ? outcome.value : outcome;
  } catch (error) {
    if (error instanceof Conflict) {
      return { kind: "conflict", version: error.version, conflicts: error.conflicts };
    }
    throw error;
  }
}

/**
 * Somebody who is signed in, as the register knows them at this moment: never as a client says. `provedAt` is when they last
 * proved who they are, which is when their login was made.
 */
export type Actor = { accountId: string; author: string; role: Role; provedAt: string };

/**
 * The same for somebody who needs a right for it: `forbidden`, with nothing read or written, where their role does not hold it.
 * What a program asked for `once` and was done before is not done again: it ends as it did then.
 */
export async function permitted<T>(
  by: { role: Role | null; once?: Once },
  right: Right,
  write: (tx: Db) => Outcome<T>,
): Promise<Outcome<T>> {
  if (!mayDo(by.role, right)) return { kind: "forbidden" };
  return deciding((tx) => doneOnce(tx, by.once, () => write(tx)));
}

/**
 * The same where a login that was left open must not be enough: `invalid` at the field of the proof, with nothing read or
 * written, where it is too long since they proved who they are.
 */
export async function permittedAfterProof<T>(
  by: Actor,
  right: Right,
  write: (tx: Db) => Outcome<T>,
): Promise<Outcome<T>> {
  if (mayDo(by.role, right) && !isStillProof(by.provedAt, Date.now())) {
    return { kind: "invalid", errors: [proofWanted] };
  }
  return permitted(by, right, write);
}
