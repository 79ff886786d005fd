import { getDb } from "./client";
import { seedRegister } from "./seed";
import { refreshStaleWords } from "./stale-words";

/**
 * Opens this process's register, migrated, makes anew the search words that a migration could not, and loads the starting register into an empty one unless
 * SEED=none.
 */
export function prepareRegister(): void {
  getDb();
  refreshStaleWords();
  if (process.env.SEED !== "none") seedRegister();
}
