import { getDb } from "./client";
import { seedRegister } from "./seed";
import { tellDisputes } from "./session-weakness";
import { refreshStaleWords } from "./stale-words";
import { followCitations } from "./unfollowed-citations";

/**
 * Opens this process's register, migrated, does what a migration in SQL could not (search words, what sources supported before
 * facts were changed, on what sources disagree), and loads the starting register into an empty one unless SEED=none.
 */
export function prepareRegister(): void {
  getDb();
  refreshStaleWords();
  followCitations();
  tellDisputes();
  if (process.env.SEED !== "none") seedRegister();
}
