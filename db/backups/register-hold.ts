import { sql } from "drizzle-orm";
import { openAsIs } from "../client";
import { RegisterError } from "../register-error";
import { storageFault } from "../storage-fault";

/** A register that no other program can open while it is held; `release` lets it go. */
export type Hold = { release: () => void };

const damaged = (register: string) =>
  new RegisterError(
    `${register} is so damaged that it cannot be told whether Rapporteur still runs on it: stop it, then say --replace-damaged as well.`,
  );

/**
 * Holds the register in a file for this process alone, with its write-ahead log merged into it. Every open connection keeps a
 * lock of the operating system on its register, and a program that dies gives its lock up, so this fails exactly while
 * another program has it open: a RegisterError, and the register is as it was. One that is too damaged to be held is refused
 * as well, unless `evenDamaged`; then null is returned.
 */
export function holdRegister(register: string, { evenDamaged = false } = {}): Hold | null {
  const db = openAsIs(register, { readonly: false, timeout: 0 });
  try {
    db.get(sql`PRAGMA journal_mode = DELETE`);
    db.run(sql`PRAGMA locking_mode = EXCLUSIVE`);
    db.run(sql`BEGIN EXCLUSIVE`);
    return { release: () => void db.$client.close() };
  } catch (error) {
    db.$client.close();
    const fault = storageFault(error);
    if (fault === "locked") {
      throw new RegisterError(
        `Rapporteur, or another program, has ${register} open: stop it first, then restore. The register was left as it is.`,
      );
    }
    if (fault !== "damaged") throw error;
    if (!evenDamaged) throw damaged(register);
    return null;
  }
}
