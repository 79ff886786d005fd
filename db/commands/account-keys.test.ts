import { eq, sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { OpenDb } from "../client";
import type { Actor } from "../deciding";
import { findTokenOwner } from "../queries/accounts";
import { listLogins, listPasskeys, listTokens } from "../queries/own-account";
import { accounts, logins, passkeys } from "../schema/accounts";
import { hashSecret } from "../secret";
import { aLogin, anAccount, everythingIn } from "../team.fixture";
import { freshDatabase } from "../testing";
import {
  addToken,
  endLogin,
  endOtherLogins,
  endReplacedLogin,
  forgetExpired,
  noteLoginUse,
  noteTokenUse,
  removePasskey,
  revokeToken,
} from "./account-keys";

const hour = 60 * 60 * 1000;
const day = 24 * hour;
const over = { kind: "not-found" };
const done = { kind: "done", value: null };

let db: OpenDb;
let asha: Actor;
let omar: Actor;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2026, 10, 24, 12) });
  db = freshDatabase();
  asha = anAccount("asha", "analyst");
  omar = anAccount("omar", "maintainer");
});
afterEach(() => {
  vi.useRealTimers();
});

const idsOf = async ({ accountId }: Actor) => (await listLogins(accountId)).map(({ id }) => id).sort();

async function tokenOf(owner: Actor, days = 30): Promise<{ id: string; secret: string }> {
  const made = await addToken({ name: "script", scope: "read", days }, owner);
  if (made.kind !== "done") throw new Error(made.kind);
  const found = await findTokenOwner(made.value.secret);
  return { id: found?.tokenId ?? "", secret: made.value.secret };
}

describe("a token", () => {
  it("is known by its start, tells its owner, and is nowhere in the register but as a hash", async () => {
    const { id, secret } = await tokenOf(asha);
    expect(secret).toMatch(/^rapporteur_[\w-]{43}$/);
    expect(await findTokenOwner(secret)).toEqual({
      tokenId: id,
      accountId: asha.accountId,
      name: "asha",
      role: "analyst",
      scope: "read",
    });
    const everything = everythingIn(db);
    expect(everything).toContain(hashSecret(secret));
    expect(everything).not.toContain(secret);
    expect(everything).not.toContain(secret.slice("rapporteur_".length));
  });

  it("has the role that its owner has now", async () => {
    const { secret } = await tokenOf(asha);
    db.update(accounts).set({ role: "reader" }).where(eq(accounts.id, asha.accountId)).run();
    expect(await findTokenOwner(secret)).toMatchObject({ role: "reader" });
  });

  it("is refused from the moment it runs out, and still listed", async () => {
    const { secret } = await tokenOf(asha, 2);
    vi.setSystemTime(Date.now() + 2 * day - 1);
    expect(await findTokenOwner(secret)).not.toBeNull();
    vi.setSystemTime(Date.now() + 1);
    expect(await findTokenOwner(secret)).toBeNull();
    expect(await listTokens(asha.accountId)).toMatchObject([{ expiresAt: "2026-11-26T12:00:00.000Z" }]);
  });

  it("says when it was used, to the hour, and works on where the register takes no change", async () => {
    const { id } = await tokenOf(asha);
    const lastUse = async () => (await listTokens(asha.accountId))[0]?.lastUsedAt;
    db.run(sql`PRAGMA query_only = ON`);
    await noteTokenUse(id);
    expect(await lastUse()).toBeNull();
    db.run(sql`PRAGMA query_only = OFF`);
    await noteTokenUse(id);
    expect(await lastUse()).toBe("2026-11-24T12:00:00.000Z");
    vi.setSystemTime(Date.now() + day / 24);
    await noteTokenUse(id);
    expect(await lastUse()).toBe("2026-11-24T12:00:00.000Z");
    vi.setSystemTime(Date.now() + 1);
    await noteTokenUse(id);
    expect(await lastUse()).toBe("2026-11-24T13:00:00.001Z");
  });

  it("is revoked by its owner, not by a maintainer, and once", async () => {
    const [hers, his] = [await tokenOf(asha), await tokenOf(omar)];
    expect(await revokeToken(hers.id, omar)).toEqual(over);
    expect(await findTokenOwner(hers.secret)).not.toBeNull();
    expect(await revokeToken(hers.id, asha)).toEqual(done);
    expect(await findTokenOwner(hers.secret)).toBeNull();
    expect(await revokeToken(hers.id, asha)).toEqual(over);
    expect(await findTokenOwner(his.secret)).not.toBeNull();
    expect(await listTokens(asha.accountId)).toEqual([]);
  });

  it("is not one of hundreds: fifty for each, until one is revoked", async () => {
    const { id } = await tokenOf(asha);
    for (let n = 1; n < 50; n += 1) await tokenOf(asha);
    const more = { name: "one more", scope: "read", days: 1 } as const;
    expect(await addToken(more, asha)).toMatchObject({ kind: "invalid", errors: [{ field: "name" }] });
    expect((await addToken(more, omar)).kind).toBe("done");
    await revokeToken(id, asha);
    expect((await addToken(more, asha)).kind).toBe("done");
  });

  it.each(["", "rapporteur_", "rapporteur_x"])("%j is nobody's", async (secret) => {
    await tokenOf(asha);
    expect(await findTokenOwner(secret)).toBeNull();
  });

  it("is not its own hash, which a copy of the register gives away", async () => {
    expect(await findTokenOwner(hashSecret((await tokenOf(asha)).secret))).toBeNull();
  });
});

describe("logins", () => {
  beforeEach(() => {
    for (const id of ["asha 1", "asha 2", "asha 3"]) aLogin(id, asha);
    for (const id of ["omar 1", "omar 2"]) aLogin(id, omar);
  });

  it("are ended by their owner, not by a maintainer", async () => {
    expect(await endLogin("asha 1", omar)).toEqual(over);
    expect(await idsOf(asha)).toEqual(["asha 1", "asha 2", "asha 3"]);
    expect(await endLogin("asha 1", asha)).toEqual(done);
    expect(await idsOf(asha)).toEqual(["asha 2", "asha 3"]);
  });

  it("end elsewhere, but for the one that asks and those of others", async () => {
    expect(await endOtherLogins({ ...asha, loginId: "asha 2" })).toEqual(done);
    expect(await idsOf(asha)).toEqual(["asha 2"]);
    expect(await idsOf(omar)).toEqual(["omar 1", "omar 2"]);
  });

  it("are not listed after their week, however much they are used", async () => {
    for (let days = 1; days < 7; days += 1) {
      vi.setSystemTime(Date.now() + day);
      await noteLoginUse("asha 1");
    }
    expect(await idsOf(asha)).toEqual(["asha 1"]);
    vi.setSystemTime(Date.now() + day);
    expect(await idsOf(asha)).toEqual([]);
  });

  it("end when nobody uses them for three days", async () => {
    vi.setSystemTime(Date.now() + 2 * day);
    await noteLoginUse("asha 1");
    vi.setSystemTime(Date.now() + day);
    expect(await idsOf(asha)).toEqual(["asha 1", "asha 2", "asha 3"]);
    vi.setSystemTime(Date.now() + 1);
    expect(await idsOf(asha)).toEqual(["asha 1"]);
    await forgetExpired();
    expect(db.select({ id: logins.id }).from(logins).all()).toEqual([{ id: "asha 1" }]);
  });

  it("are noted as used at most once an hour", async () => {
    const used = async () => (await listLogins(asha.accountId)).find(({ id }) => id === "asha 1")?.usedAt;
    vi.setSystemTime(Date.now() + hour);
    await noteLoginUse("asha 1");
    expect(await used()).toBe("2026-11-24T12:00:00.000Z");
    vi.setSystemTime(Date.now() + 1);
    await noteLoginUse("asha 1");
    expect(await used()).toBe("2026-11-24T13:00:00.001Z");
  });

  it("end where the browser is given another one", async () => {
    await endReplacedLogin("token of asha 1", "asha 2");
    await endReplacedLogin("token of omar 1", "omar 1");
    await endReplacedLogin("no such token", "asha 2");
    expect([await idsOf(asha), await idsOf(omar)]).toEqual([
      ["asha 2", "asha 3"],
      ["omar 1", "omar 2"],
    ]);
  });
});

it("a passkey is forgotten by its owner alone", async () => {
  const key = { id: "key", publicKey: "public", credentialID: "credential", counter: 0, backedUp: false };
  db.insert(passkeys)
    .values({ ...key, userId: asha.accountId, deviceType: "singleDevice", createdAt: new Date(Date.now()) })
    .run();
  expect(await removePasskey("key", omar)).toEqual(over);
  expect(await listPasskeys(asha.accountId)).toHaveLength(1);
  expect(await removePasskey("key", asha)).toEqual(done);
  expect(await listPasskeys(asha.accountId)).toEqual([]);
});
