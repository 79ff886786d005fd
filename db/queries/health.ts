import { sql } from "drizzle-orm";
import { getDb } from "../client";

/** Whether the register answers: reads its schema version. False when the file cannot be opened or read. */
export async function isRegisterReadable(): Promise<boolean> {
  try {
    return getDb().get(sql`SELECT max(created_at) AS applied FROM __drizzle_migrations`) !== undefined;
  } catch {
    return false;
  }
}
