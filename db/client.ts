import { accessSync, mkdirSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/better-sqlite3";
import type { BaseSQLiteDatabase } from "drizzle-orm/sqlite-core";
import { migrate, schemaOf } from "./migrate";
import { openingFault } from "./opening-fault";
import { RegisterError } from "./register-error";
import { type RegisterFile, registerFile } from "./register-file";
import { storageFault } from "./storage-fault";

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

const patience = 5000;

function connect(file: string, { readonly = false, timeout = patience } = {}) {
  const connection = new Database(file, { readonly, timeout, fileMustExist: readonly });
  keepStatements(connection);
  return drizzle(connection);
}

/** SQLite does not wait where two processes open a new file at the same moment and both want to change its journal. */
function startLog(connection: Database.Database): void {
  const deadline = performance.now() + patience;
  for (;;) {
    try {
      connection.pragma("journal_mode = WAL");
      return;
    } catch (error) {
      if (storageFault(error) !== "locked" || performance.now() > deadline) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
}

function prepare({ $client: connection }: OpenDb): void {
  startLog(connection);
  // With WAL the driver's default is NORMAL, under which answered writes die in a power cut.
  connection.pragma("synchronous = FULL");
  // An addition writes some sixty pages all over the lists: at SQLite's thousand every seventeenth would wait for a checkpoint.
  connection.pragma("wal_autocheckpoint = 8000");
  connection.pragma("foreign_keys = ON");
  connection.pragma("cache_size = -65536");
}

/**
 * Opens the register in `file`, creating its folder and applying the migrations that it lacks; ":memory:" opens one that
 * vanishes with the connection. Throws a RegisterError that names the file when it is no register of this release or an
 * earlier one, when it cannot be written, or when a migration fails; the file is then as it was.
 */
export function openDatabase(file: string): OpenDb {
  let db: OpenDb | undefined;
  try {
    if (file !== ":memory:") mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
    db = connect(file);
    schemaOf(db);
    prepare(db);
    migrate(db);
    return db;
  } catch (error) {
    db?.$client.close();
    throw new RegisterError(`${file}: ${openingFault(error)}`, { cause: error });
  }
}

/**
 * Opens a database file as it is, to be read, checked or copied: nothing is migrated and no setting of the file changed.
 * `timeout` is how many milliseconds it waits for another program's lock. Throws when there is no such file.
 */
export function openAsIs(file: string, options: { readonly: boolean; timeout?: number }): OpenDb {
  accessSync(file);
  return connect(file, options);
}

/** Where the register lies: DATABASE_PATH, else data/rapporteur.db. */
export function databasePath(): string {
  return process.env.DATABASE_PATH || "data/rapporteur.db";
}

// Kept on globalThis because Next bundles routes apart: each bundle would otherwise open its own connection.
const shared = globalThis as typeof globalThis & { rapporteurDb?: OpenDb; rapporteurFile?: RegisterFile };

/** The register of this process, opened at first use (opening at import would fail the build). */
export function getDb(): OpenDb {
  return shared.rapporteurDb ?? setDb(openDatabase(databasePath()));
}

/** Makes `db` the register of this process: how tests and measurements give the queries their own. */
export function setDb(db: OpenDb): OpenDb {
  shared.rapporteurFile = registerFile(db);
  shared.rapporteurDb = db;
  return db;
}

/** The file of this process's register and which one it was when it was opened; null for one in memory. */
export function openedFile(): RegisterFile {
  return shared.rapporteurFile ?? null;
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
