import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { partyInput } from "@/domain/party-input";
import { registerInFile } from "./backups/register-file.fixture";
import { type OpenDb, openAsIs } from "./client";
import { addParty } from "./commands/parties";
import { listParties } from "./queries/parties";
import { writingInTurn } from "./turn";

let folder: string;
let db: OpenDb;
let other: OpenDb;
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "rapporteur-turn-"));
  const register = await registerInFile(folder);
  db = register.db;
  other = openAsIs(register.file, { readonly: false });
});
afterEach(() => {
  other.$client.close();
  db.$client.close();
  rmSync(folder, { recursive: true });
});

const add = () => addParty(partyInput.parse({ name: "ASEAN" }), { author: "Analyst", role: "analyst" });
const hasAsean = async () => (await listParties()).some(({ slug }) => slug === "asean");

describe("while another program holds the register", () => {
  beforeEach(() => void other.run(sql`BEGIN IMMEDIATE`));

  test("a change waits for its turn, and readers are answered meanwhile", async () => {
    const change = add();
    // This process must come to here, and let the lock go, while the change is waiting.
    expect(await hasAsean()).toBe(false);
    other.run(sql`COMMIT`);
    expect((await change).kind).toBe("done");
    expect(await hasAsean()).toBe(true);
  });

  test("a change is not begun, and gives up when its patience is over", async () => {
    db.$client.pragma("busy_timeout = 30");
    let begun = 0;
    await expect(
      writingInTurn(() => {
        begun += 1;
      }),
    ).rejects.toThrow(/locked/);
    expect(begun).toBe(0);
    other.run(sql`ROLLBACK`);
    expect((await add()).kind).toBe("done");
  });
});

test("a change that fails is not tried again, and every other statement waits as it did", async () => {
  let begun = 0;
  const fail = () => {
    begun += 1;
    throw Object.assign(new Error("busy within"), { code: "SQLITE_BUSY" });
  };
  await expect(writingInTurn(fail)).rejects.toThrow(/busy within/);
  expect(begun).toBe(1);
  expect(db.$client.pragma("busy_timeout", { simple: true })).toBe(5000);
});
