import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { maintainersLink } from "./account-link";
import { type OpenDb, openDatabase, setDb } from "./client";
import { disableAccount } from "./commands/accounts";
import { recover } from "./commands/passwords";
import { findPasswordHash } from "./queries/accounts";
import { aLogin, anAccount } from "./team.fixture";

const origin = "https://register.example.org";
const secretOf = (text: string) => /\/setup\?token=([\w-]{43})(?:\s|$)/.exec(text)?.[1] ?? "";

let folder: string;
let file: string;
let server: OpenDb;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "rapporteur-link-"));
  file = path.join(folder, "register.db");
  server = setDb(openDatabase(file));
});
afterEach(() => {
  server.$client.close();
  rmSync(folder, { recursive: true });
});

/** What the function did through a connection of its own, seen through the one that a server has open meanwhile. */
const link = async (email: string) => {
  try {
    return await maintainersLink(file, email, origin);
  } finally {
    setDb(server);
  }
};

describe("a maintainer whom nobody else can help", () => {
  it("gets a link while the register is open elsewhere, which sets a password once", async () => {
    const mina = anAccount("mina", "maintainer");
    aLogin("stolen", mina);
    const made = await link(" Mina@Example.org ");
    expect(made).toBe(`${origin}/setup?token=${secretOf(made)}`);
    expect(await recover(secretOf(made), "hash")).toMatchObject({ kind: "done" });
    expect(await findPasswordHash(mina.accountId)).toBe("hash");
    expect(await recover(secretOf(made), "again")).toEqual({ kind: "not-found" });
  });

  it("has one link: an earlier one ends", async () => {
    anAccount("mina", "maintainer");
    const earlier = secretOf(await link("mina@example.org"));
    const later = secretOf(await link("mina@example.org"));
    expect(await recover(earlier, "hash")).toEqual({ kind: "not-found" });
    expect(await recover(later, "hash")).toMatchObject({ kind: "done" });
  });
});

it("nobody else is given one", async () => {
  const mina = anAccount("mina", "maintainer");
  anAccount("asha", "analyst");
  const gone = anAccount("gone", "maintainer");
  await disableAccount(gone.accountId, mina);
  for (const email of ["asha@example.org", "gone@example.org", "nobody@example.org"]) {
    await expect(link(email)).rejects.toThrow(`No maintainer of this register has the address ${email}.`);
  }
  await expect(link("mina")).rejects.toThrow("is no email address");
});

it("no register is made where there is none, and none of another release is touched", async () => {
  const elsewhere = path.join(folder, "elsewhere.db");
  await expect(maintainersLink(elsewhere, "mina@example.org", origin)).rejects.toThrow(
    "There is no register at",
  );
  expect(existsSync(elsewhere)).toBe(false);
  const state = () => server.$client.prepare("SELECT count(*) AS n FROM __drizzle_migrations").get();
  server.$client.exec(
    "DELETE FROM __drizzle_migrations WHERE created_at = (SELECT max(created_at) FROM __drizzle_migrations)",
  );
  const before = state();
  await expect(link("mina@example.org")).rejects.toThrow("is not of this release");
  expect(state()).toEqual(before);
});

describe("npm run account-link", () => {
  const program = ["--import", "tsx", path.join(import.meta.dirname, "account-link-command.ts")];
  const env = () => ({ ...process.env, DATABASE_PATH: file, APP_URL: `${origin}/` });

  it("prints the link", async () => {
    anAccount("mina", "maintainer");
    const told = execFileSync(process.execPath, [...program, "mina@example.org"], {
      env: env(),
      encoding: "utf8",
    });
    expect(told).toContain("works once, within a day");
    expect(await recover(secretOf(told), "hash")).toMatchObject({ kind: "done" });
  });

  it.each([
    [["nobody@example.org"], {}, "No maintainer of this register has the address nobody@example.org."],
    [[], {}, "Say whose password is lost: npm run account-link -- name@example.org"],
    [["mina@example.org"], { APP_URL: "" }, "Set APP_URL as it is for the server"],
  ])("given %j and %j says why it made none, and fails", (typed, changed, sentence) => {
    const { status, stderr, stdout } = spawnSync(process.execPath, [...program, ...typed], {
      env: { ...env(), ...changed },
      encoding: "utf8",
    });
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toContain(sentence);
  });
});
