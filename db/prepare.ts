import { getDb } from "./client";
import { seedRegister } from "./seed";

/** Opens this process's register, migrated, and loads the starting register into an empty one unless SEED=none. */
export function prepareRegister(): void {
  getDb();
  if (process.env.SEED !== "none") seedRegister();
}
