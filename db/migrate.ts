import path from "node:path";
import type { BetterSQLite3Database } from "drizzle-orm/better-sqlite3";
import { migrate as applyMigrations } from "drizzle-orm/better-sqlite3/migrator";

/** Applies the migrations that `db` lacks, in order, each in a transaction. Throws, and leaves it as it was, when one fails. */
export function migrate<Schema extends Record<string, unknown>>(db: BetterSQLite3Database<Schema>): void {
  applyMigrations(db, { migrationsFolder: path.join(process.cwd(), "db", "migrations") });
}
