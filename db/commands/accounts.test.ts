import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { OpenDb } from "../client";
import type { Actor } from "../deciding";
import { findAccountState, findPasswordHash, findTokenOwner, listAccounts } from "../queries/accounts";
import { listLogins } from "../queries/own-account";
import { aLogin, anAccount, everythingIn } from "../team.fixture";
import { freshDatabase } from "../testing";
import { addToken } from "./account-keys";
import { openRecovery, openSetupLink } from "./account-links";
import { changeRole, disableAccount, enableAccount } from "./accounts";
import { changePassword, recover } from "./passwords";

const day = 24 * 60 * 60 * 1000;
const over = { kind: "not-found" };
const onlyOne = { kind: "invalid", errors: [{ field: "form", message: expect.stringContaining("only") }] };

let db: OpenDb;
let mina: Actor;
let asha: Actor;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2026, 10, 24, 12) });
  db = freshDatabase();
  mina = anAccount("mina", "maintainer");
  asha = anAccount("asha", "analyst");
});
afterEach(() => {
  vi.useRealTimers();
});

const loginsOf = async ({ accountId }: Actor) => (await listLogins(accountId)).map(({ id }) => id).sort();
const roleOf = async ({ accountId }: Actor) =>
  (await listAccounts()).find(({ id }) => id === accountId)?.role ?? null;

async function recoveryOf({ accountId }: Actor): Promise<string> {
  const made = await openRecovery(accountId, mina);
  return made.kind === "done" ? made.value.secret : "";
}

describe("recovery", () => {
  it("sets the password once, ends every login, and leaves others alone", async () => {
    await changePassword("hash of Mina", { ...mina, loginId: aLogin("mina 1", mina) });
    await changePassword("forgotten", { ...asha, loginId: aLogin("asha 1", asha) });
    aLogin("asha 2", asha);
    const secret = await recoveryOf(asha);
    expect(await recover(secret, "hash of Asha")).toMatchObject({ value: { email: "asha@example.org" } });
    expect(await findPasswordHash(asha.accountId)).toBe("hash of Asha");
    expect(await loginsOf(asha)).toEqual([]);
    expect(await recover(secret, "a second time")).toEqual(over);
    expect(await findPasswordHash(asha.accountId)).toBe("hash of Asha");
    expect(await findPasswordHash(mina.accountId)).toBe("hash of Mina");
    expect(await loginsOf(mina)).toEqual(["mina 1"]);
    expect(everythingIn(db)).not.toContain(secret);
  });

  it("gives a first password to somebody who had none", async () => {
    expect(await findPasswordHash(asha.accountId)).toBeNull();
    await recover(await recoveryOf(asha), "hash of Asha");
    expect(await findPasswordHash(asha.accountId)).toBe("hash of Asha");
  });

  it("works for a day, and ends with a later link or the account", async () => {
    const [first, second] = [await recoveryOf(asha), await recoveryOf(asha)];
    expect(await recover(first, "x")).toEqual(over);
    vi.setSystemTime(Date.now() + day);
    expect(await recover(second, "x")).toEqual(over);
    const third = await recoveryOf(asha);
    await disableAccount(asha.accountId, mina);
    expect(await recover(third, "x")).toEqual(over);
    expect(await openRecovery(asha.accountId, mina)).toEqual(over);
    await enableAccount(asha.accountId, mina);
    expect(await recover(third, "x")).toEqual(over);
    expect(await findPasswordHash(asha.accountId)).toBeNull();
  });
});

it("a changed password ends the other logins of its owner alone", async () => {
  for (const id of ["asha 1", "asha 2", "asha 3"]) aLogin(id, asha);
  aLogin("mina 1", mina);
  expect((await changePassword("new", { ...asha, loginId: "asha 2" })).kind).toBe("done");
  expect(await loginsOf(asha)).toEqual(["asha 2"]);
  expect(await loginsOf(mina)).toEqual(["mina 1"]);
});

describe("the only maintainer", () => {
  it.each([
    ["becomes no reader", () => changeRole(mina.accountId, "reader", mina)],
    ["becomes no analyst", () => changeRole(mina.accountId, "analyst", mina)],
    ["is not disabled", () => disableAccount(mina.accountId, mina)],
  ])("%s", async (_, command) => {
    aLogin("mina 1", mina);
    const before = everythingIn(db);
    expect(await command()).toEqual(onlyOne);
    expect(everythingIn(db)).toBe(before);
  });

  it("may go once there is another, who must be able to sign in", async () => {
    expect((await changeRole(asha.accountId, "maintainer", mina)).kind).toBe("done");
    await disableAccount(asha.accountId, mina);
    expect(await changeRole(mina.accountId, "analyst", mina)).toEqual(onlyOne);
    await enableAccount(asha.accountId, mina);
    expect((await changeRole(mina.accountId, "analyst", mina)).kind).toBe("done");
    expect([await roleOf(mina), await roleOf(asha)]).toEqual(["analyst", "maintainer"]);
    expect(openSetupLink()).toBeNull();
  });
});

describe("a disabled account", () => {
  const tokenOf = async (owner: Actor) => {
    const made = await addToken({ name: "script", scope: "write", days: 30 }, owner);
    return made.kind === "done" ? made.value.secret : "";
  };

  it("loses its logins, its tokens stop working, and no other does", async () => {
    aLogin("asha 1", asha);
    aLogin("mina 1", mina);
    const [hers, other] = [await tokenOf(asha), await tokenOf(mina)];
    expect(await findTokenOwner(hers)).toMatchObject({ name: "asha", role: "analyst", scope: "write" });
    expect(await disableAccount(asha.accountId, mina)).toEqual({ kind: "done", value: { name: "asha" } });
    expect(await loginsOf(asha)).toEqual([]);
    expect(await findTokenOwner(hers)).toBeNull();
    expect(await findAccountState(asha.accountId)).toEqual({ isAble: false });
    expect(await loginsOf(mina)).toEqual(["mina 1"]);
    expect(await findTokenOwner(other)).toMatchObject({ name: "mina" });
  });

  it("keeps the day it was disabled first, and can be enabled, with no login left", async () => {
    const since = async () => (await listAccounts()).find(({ name }) => name === "asha")?.disabledAt;
    aLogin("asha 1", asha);
    await disableAccount(asha.accountId, mina);
    vi.setSystemTime(Date.now() + day);
    await disableAccount(asha.accountId, mina);
    expect(await since()).toBe("2026-11-24T12:00:00.000Z");
    await enableAccount(asha.accountId, mina);
    expect(await since()).toBeNull();
    expect(await loginsOf(asha)).toEqual([]);
  });
});

it.each([
  ["changeRole", () => changeRole("nobody", "maintainer", mina)],
  ["disableAccount", () => disableAccount("nobody", mina)],
  ["enableAccount", () => enableAccount("nobody", mina)],
  ["openRecovery", () => openRecovery("nobody", mina)],
])("%s of nobody finds nothing", async (_, command) => {
  expect(await command()).toEqual(over);
});
