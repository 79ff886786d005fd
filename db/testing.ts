import { type OpenDb, openDatabase, setDb } from "./client";

/** A migrated, empty register in memory, made the register of this process. */
export function freshDatabase(): OpenDb {
  return setDb(openDatabase(":memory:"));
}
