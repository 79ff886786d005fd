import { mkdirSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/better-sqlite3";
import type { BaseSQLiteDatabase } from "drizzle-orm/sqlite-core";
import { migrate } from "./migrate";

/** A register, or a transaction on it: Drizzle over one SQLite connection. Stays inside db/, e2e/ and bench/. */
export type Db = BaseSQLiteDatabase<"sync", Database.RunResult, Record<string, never>>;

/** A register that can be closed. */
export type OpenDb = ReturnType<typeof connect>;

const keptStatements = 500;

/** Keeps compiled statements by their text: Drizzle compiles each query anew, which costs more than most of them take to run. */
function keepStatements(connection: Database.Database): void {
  const prepare = connection.prepare.bind(connection);
  const kept = new Map<string, Database.Statement>();
  const prepareOnce = (text: string): Database.Statement => {
    const known = kept.get(text);
    // Drizzle asks for rows as arrays where it maps them itself; a kept statement must forget that.
    if (known) return known.reader ? known.raw(false) : known;
    const statement: Database.Statement = prepare(text);
    if (kept.size >= keptStatements) kept.delete(kept.keys().next().value ?? "");
    kept.set(text, statement);
    return statement;
  };
  connection.prepare = prepareOnce as typeof connection.prepare;
}

function connect(file: string) {
  const connection = new Database(file);
  keepStatements(connection);
  connection.pragma("journal_mode = WAL");
  // With WAL the driver's default is NORMAL, under which answered writes die in a power cut.
  connection.pragma("synchronous = FULL");
  // An addition writes some sixty pages all over the lists: at SQLite's thousand every seventeenth would wait for a checkpoint.
  connection.pragma("wal_autocheckpoint = 8000");
  connection.pragma("foreign_keys = ON");
  connection.pragma("busy_timeout = 5000");
  connection.pragma("cache_size = -65536");
  return drizzle(connection);
}

/**
 * Opens the register in `file`, creating its folder and applying the migrations that it lacks; ":memory:" opens one that
 * vanishes with the connection. Throws when the file is not a database or a migration fails.
 */
export function openDatabase(file: string): OpenDb {
  if (file !== ":memory:") mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
  const db = connect(file);
  migrate(db);
  return db;
}

/** Where the register lies: DATABASE_PATH, else data/rapporteur.db. */
export function databasePath(): string {
  return process.env.DATABASE_PATH || "data/rapporteur.db";
}

// Kept on globalThis because Next bundles routes apart: each bundle would otherwise open its own connection.
const shared = globalThis as typeof globalThis & { rapporteurDb?: OpenDb };

/** The register of this process, opened at first use (opening at import would fail the build). */
export function getDb(): OpenDb {
  shared.rapporteurDb ??= openDatabase(databasePath());
  return shared.rapporteurDb;
}

/** Makes `db` the register of this process: how tests and measurements give the queries their own. */
export function setDb(db: OpenDb): OpenDb {
  shared.rapporteurDb = db;
  return db;
}

/**
 * A text that differs from all before as soon as a transaction that changed this process's register has ended, whichever
 * process made it (SQLite: PRAGMA data_version for other connections, total_changes() for this one).
 */
export function registerState(): string {
  const state = getDb().get<{ others: number; own: number }>(
    sql`SELECT data_version AS others, total_changes() AS own FROM pragma_data_version`,
  );
  return `${state.others} ${state.own}`;
}

/** Runs `write` in one immediate transaction (BEGIN IMMEDIATE) of this process's register; a throw rolls all of it back. */
export function writing<T>(write: (tx: Db) => T): T {
  return getDb().transaction(write, { behavior: "immediate" });
}
