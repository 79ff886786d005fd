import { readFileSync } from "node:fs";
import path from "node:path";
import { sql } from "drizzle-orm";
import { readMigrationFiles } from "drizzle-orm/migrator";
import type { OpenDb } from "./client";
import { RegisterError } from "./register-error";

/** One migration of this program: its name, when it was made (its place in the order) and its statements. */
type Migration = { name: string; when: number; hash: string; statements: string[] };

const migrationsFolder = () => path.join(process.cwd(), "db", "migrations");

function readMigrations(folder: string): Migration[] {
  const journal = JSON.parse(readFileSync(path.join(folder, "meta", "_journal.json"), "utf8")) as {
    entries: { tag: string }[];
  };
  return readMigrationFiles({ migrationsFolder: folder }).map(
    ({ sql: statements, folderMillis, hash }, at) => ({
      name: journal.entries[at]?.tag ?? String(at),
      when: folderMillis,
      hash,
      statements,
    }),
  );
}

/**
 * The schema of a register: the name of the newest migration that it has, null where it has none yet. Throws a
 * RegisterError where the database belongs to another program or was written by a later release.
 */
export function schemaOf(db: OpenDb, folder = migrationsFolder()): string | null {
  const tables = db.all<{ name: string }>(
    sql`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`,
  );
  if (tables.length === 0) return null;
  const has = (table: string) => tables.some(({ name }) => name === table);
  if (!has("__drizzle_migrations")) throw foreign();
  const when = newestApplied(db);
  if (when === null && tables.length === 1) return null;
  if (!["sessions", "groups", "revisions", "old_slugs"].every(has)) throw foreign();
  const known = readMigrations(folder);
  const found = known.find((migration) => migration.when === when);
  if (found) return found.name;
  if (when !== null && when > (known.at(-1)?.when ?? 0)) {
    throw new RegisterError(
      "This register was written by a later release of Rapporteur than this one: start that release, or a later one.",
    );
  }
  throw foreign();
}

/** Whether a register has all migrations of this program. Throws as `schemaOf` does. */
export function isPresentSchema(db: OpenDb, folder = migrationsFolder()): boolean {
  return schemaOf(db, folder) === readMigrations(folder).at(-1)?.name;
}

const foreign = () =>
  new RegisterError("This is the database of another program and not a register: it was left as it is.");

function newestApplied(db: Pick<OpenDb, "get">): number | null {
  const row = db.get<{ when: number | null }>(
    sql`SELECT max(created_at) AS "when" FROM __drizzle_migrations`,
  );
  return row?.when == null ? null : Number(row.when);
}

/**
 * Applies the migrations that a register lacks, all of them in one immediate transaction, so that a second process waits and
 * then finds them done. Throws a RegisterError, and leaves the register as it was, when one fails, when the database belongs
 * to another program or when a later release wrote it.
 */
export function migrate(db: OpenDb, folder = migrationsFolder()): void {
  const migrations = readMigrations(folder);
  if (isPresentSchema(db, folder)) return;
  let name = "";
  try {
    db.transaction(
      (tx) => {
        tx.run(sql`CREATE TABLE IF NOT EXISTS __drizzle_migrations
          (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at numeric)`);
        const last = newestApplied(tx as unknown as OpenDb) ?? 0;
        for (const migration of migrations.filter(({ when }) => when > last)) {
          name = migration.name;
          for (const statement of migration.statements) tx.run(sql.raw(statement));
          tx.run(sql`INSERT INTO __drizzle_migrations (hash, created_at)
            VALUES (${migration.hash}, ${migration.when})`);
        }
        if (name && tx.all(sql`PRAGMA foreign_key_check`).length > 0)
          throw new Error("a reference would lead nowhere");
      },
      { behavior: "immediate" },
    );
  } catch (error) {
    const reason = innermost(error);
    throw new RegisterError(
      `The register could not be brought to this release: ${name ? `the step ${name} failed` : "it took no change"} (${reason}). Nothing in it was changed, so the release that you used before still opens it.`,
      { cause: error },
    );
  }
}

/** The words of SQLite itself: Drizzle wraps them in the statement, over several lines. */
function innermost(error: unknown): string {
  if (error instanceof Error) return error.cause ? innermost(error.cause) : error.message;
  return String(error);
}
