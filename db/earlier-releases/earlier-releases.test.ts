import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { noFilters } from "@/domain/session-filters";
import { contentHash, filesFolderOf } from "../attachment-files";
import { restoreBackup } from "../backups/restore-backup";
import { unsoundness } from "../backups/soundness";
import { takeBackup } from "../backups/take-backup";
import { type Db, openAsIs, openDatabase, setDb } from "../client";
import { restoreVersion } from "../commands/records";
import { updateSession } from "../commands/sessions";
import { migrate, schemaOf } from "../migrate";
import { getHistory } from "../queries/history";
import { getSession } from "../queries/session";
import { listSessions } from "../queries/sessions";
import { RegisterError } from "../register-error";
import { freshDatabase } from "../testing";

const tables = ["parties", "groups", "people", "venues", "topics", "sources", "sessions"];
const kept = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".db.gz"));
const own = path.join(process.cwd(), "db", "migrations");

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "rapporteur-earlier-"));
  file = path.join(folder, "register.db");
});
afterEach(() => rmSync(folder, { recursive: true }));

const unpack = (name: string) =>
  writeFileSync(file, gunzipSync(readFileSync(path.join(import.meta.dirname, name))));

/** The ids, slugs, versions and revisions of a register, each revision whole, and its accounts where there were such. */
function held(db: Db, withAccounts: boolean) {
  const columns = sql`id, slug, version, created_at, updated_at, deleted_at`;
  return {
    accounts: withAccounts ? db.all(sql`SELECT id, name, email, role FROM accounts ORDER BY id`) : [],
    records: tables.map((table) => db.all(sql`SELECT ${columns} FROM ${sql.identifier(table)} ORDER BY id`)),
    revisions:
      db.all(sql`SELECT sequence, record_kind, record_id, version, at, author, note, schema_version, snapshot
      FROM revisions ORDER BY sequence`),
    oldSlugs: db.all(sql`SELECT * FROM old_slugs`),
  };
}

// There are accounts since 0007.
const hasAccounts = (name: string) => name >= "0007";

function heldBefore(name: string) {
  const db = openAsIs(file, { readonly: false });
  try {
    return held(db, hasAccounts(name));
  } finally {
    db.$client.close();
  }
}

test("there is a register of every migration: if not of the newest, npm run earlier-release writes it", () => {
  const { entries } = JSON.parse(readFileSync(path.join(own, "meta", "_journal.json"), "utf8"));
  // The first release already had 0001.
  const released: string[] = entries.slice(1).map(({ tag }: { tag: string }) => `${tag}.db.gz`);
  expect(kept.filter((name) => name !== "0001_search-first.db.gz")).toEqual(released);
  expect(released.at(-1)).toBe(`${schemaOf(freshDatabase())}.db.gz`);
});

describe.each(kept)("the register of %s", (name) => {
  beforeEach(() => unpack(name));

  test("opens, and keeps every id, slug and revision", () => {
    const before = heldBefore(name);
    expect(before.records.flat()).toHaveLength(12);
    const db = openDatabase(file);
    expect(held(db, hasAccounts(name))).toEqual(before);
    expect(unsoundness(db)).toBeNull();
    expect(schemaOf(db)).toBe(schemaOf(freshDatabase()));
    db.$client.close();
  });

  test("is found, shown and changed like any other, its history readable from the first version", async () => {
    const db = setDb(openDatabase(file));
    const { rows } = await listSessions({ ...noFilters, q: "person alpha" }, 0);
    expect(rows.map(({ slug }) => slug)).toEqual(["commission-one-1st-2001"]);
    const { version } = db.get<{ version: number }>(
      sql`SELECT version FROM sessions WHERE slug = 'commission-one-1st-2001'`,
    );
    const changed = await updateSession(
      "commission-one-1st-2001",
      { summary: "Otherwise" },
      { version },
      { author: "Analyst C", role: "analyst" },
    );
    expect(changed).toMatchObject({ kind: "done", value: { version: version + 1 } });
    const history = await getHistory("session", "commission-one-1st-2001", { before: null, limit: 9 });
    expect(history?.entries.map((entry) => entry.version)).toEqual(
      Array.from({ length: version + 1 }, (_, n) => version + 1 - n),
    );
    const restored = await restoreVersion("session", "commission-one-1st-2001", 1, {
      author: "Analyst C",
      role: "analyst",
    });
    expect(restored.kind).toBe("done");
    expect(await getSession("commission-one-1st-2001", 0)).toMatchObject({
      summary: "Alpha and Beta met.",
      appearances: [{ person: { slug: "person-alpha" } }, { person: { slug: "person-beta" } }],
      topics: [{ name: "Topic Four" }],
    });
    db.$client.close();
  });

  test("can be backed up as it is and is restored to this release", () => {
    const before = heldBefore(name);
    const bytes = Buffer.from("%PDF-1.7 Paper Six");
    const files = filesFolderOf(file);
    const backup = path.join(folder, "backup");
    const { absent } = takeBackup(file, backup);
    // Papers have been attached since 0006.
    expect(absent).toEqual(name >= "0006" ? [`${contentHash(bytes)}.pdf`] : []);
    expect(existsSync(files)).toBe(false);
    const other = path.join(folder, "other.db");
    restoreBackup(backup, other);
    const db = openDatabase(other);
    expect(held(db, hasAccounts(name))).toEqual(before);
    db.$client.close();
  });
});

/** The migrations of this release with one more, which fails at its second statement. */
function withFailing(name: string, statement: string): string {
  const migrations = path.join(folder, "migrations");
  cpSync(own, migrations, { recursive: true });
  const journal = path.join(migrations, "meta", "_journal.json");
  const { entries, ...rest } = JSON.parse(readFileSync(journal, "utf8"));
  const last = { ...entries.at(-1), idx: entries.length, when: entries.at(-1).when + 1, tag: name };
  writeFileSync(journal, JSON.stringify({ ...rest, entries: [...entries, last] }));
  const text = `CREATE TABLE half_done (id text);\n--> statement-breakpoint\n${statement};`;
  writeFileSync(path.join(migrations, `${name}.sql`), text);
  return migrations;
}

describe.each(kept)("a migration of the register of %s that fails", (release) => {
  test.each([
    ["9999_wrong", "INSERT INTO parties (id) VALUES ('x')", /NOT NULL/],
    ["9999_dangling", "UPDATE sessions SET host_id = 'nobody'", /reference/],
  ])("by %s leaves the file as it was and says what to do", (name, statement, reason) => {
    unpack(release);
    const before = readFileSync(file);
    const migrations = withFailing(name, statement);
    const db = openAsIs(file, { readonly: false });
    if (name === "9999_dangling") db.run(sql`PRAGMA foreign_keys = OFF`);
    const migrating = () => migrate(db, migrations);
    expect(migrating).toThrow(RegisterError);
    expect(migrating).toThrow(new RegExp(`${name} failed.*Nothing in it was changed`));
    expect(migrating).toThrow(/so the release that you used before still opens it/);
    expect(migrating).toThrow(reason);
    db.$client.close();
    expect(readFileSync(file).equals(before)).toBe(true);
  });
});

describe("a database that is no register of this release", () => {
  test("but of a later one is left as it is, with a sentence that says what to do", () => {
    unpack("0006_attachments.db.gz");
    const db = openAsIs(file, { readonly: false });
    db.run(sql`INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('x', 9e15)`);
    db.$client.close();
    const before = readFileSync(file);
    expect(() => openDatabase(file)).toThrow(/later release/);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test("but of another program is left as it is", () => {
    writeFileSync(file, "");
    const db = openAsIs(file, { readonly: false });
    db.run(sql`CREATE TABLE bookmarks (id integer)`);
    db.$client.close();
    const before = readFileSync(file);
    expect(() => openDatabase(file)).toThrow(/another program/);
    expect(readFileSync(file).equals(before)).toBe(true);
  });
});
