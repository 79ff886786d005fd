import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { OpenDb } from "../client";
import type { Actor } from "../deciding";
import { findLink, listAccounts, listOpenLinks } from "../queries/accounts";
import { listLogins } from "../queries/own-account";
import { anAccount, everythingIn, setupSecret } from "../team.fixture";
import { freshDatabase } from "../testing";
import { invite, openRecovery, openSetupLink, withdrawLink } from "./account-links";
import { acceptLink } from "./accounts";
import { recover } from "./passwords";

const day = 24 * 60 * 60 * 1000;
const over = { kind: "not-found" };
const mina = { name: "Mina", email: "mina@example.org", passwordHash: "hash of Mina" };
const asha = { name: "Asha", email: "ignored@example.org", passwordHash: "hash of Asha" };

let db: OpenDb;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2026, 10, 24, 12) });
  db = freshDatabase();
});
afterEach(() => {
  vi.useRealTimers();
});

async function secretOf(made: Promise<{ kind: string; value?: { secret: string } }>): Promise<string> {
  const outcome = await made;
  expect(outcome.kind).toBe("done");
  return outcome.value?.secret ?? "";
}
const people = async () => (await listAccounts()).map(({ name, email, role }) => `${name} ${email} ${role}`);

describe("the setup link", () => {
  it("makes the first maintainer, once", async () => {
    const secret = setupSecret();
    expect(await findLink(secret)).toEqual({ kind: "setup", email: null, role: "maintainer" });
    const made = await acceptLink(secret, mina);
    expect(made).toEqual({
      kind: "done",
      value: { id: expect.any(String), email: mina.email, role: "maintainer" },
    });
    expect(await acceptLink(secret, { ...mina, email: "other@example.org" })).toEqual(over);
    expect(await findLink(secret)).toBeNull();
    expect(await people()).toEqual(["Mina mina@example.org maintainer"]);
  });

  it("is not made once there is a maintainer, and does not work if one came meanwhile", async () => {
    const secret = setupSecret();
    anAccount("first", "maintainer");
    expect(await findLink(secret)).toBeNull();
    expect(await acceptLink(secret, mina)).toEqual(over);
    expect(openSetupLink()).toBeNull();
    expect(await people()).toEqual(["first first@example.org maintainer"]);
  });

  it("of an earlier start ends with the next one's", async () => {
    const [earlier, later] = [setupSecret(), setupSecret()];
    expect(await acceptLink(earlier, mina)).toEqual(over);
    expect((await acceptLink(later, mina)).kind).toBe("done");
  });

  it("needs an address, and is still good afterwards", async () => {
    const secret = setupSecret();
    const { email: _, ...nameless } = mina;
    expect(await acceptLink(secret, nameless)).toMatchObject({
      kind: "invalid",
      errors: [{ field: "email" }],
    });
    expect((await acceptLink(secret, mina)).kind).toBe("done");
  });

  it("is good for a day", async () => {
    const secret = setupSecret();
    vi.setSystemTime(Date.now() + day - 1);
    expect(await findLink(secret)).not.toBeNull();
    vi.setSystemTime(Date.now() + 1);
    expect(await acceptLink(secret, mina)).toEqual(over);
  });
});

describe("an invitation", () => {
  let maintainer: Actor;
  let secret: string;
  beforeEach(async () => {
    maintainer = anAccount("keeper", "maintainer");
    secret = await secretOf(invite({ email: "asha@example.org", role: "analyst" }, maintainer));
  });

  it("makes an account with its own address and role, once, whatever the guest says", async () => {
    const made = await acceptLink(secret, asha);
    expect(made).toEqual({
      kind: "done",
      value: { id: expect.any(String), email: "asha@example.org", role: "analyst" },
    });
    expect(await people()).toContain("Asha asha@example.org analyst");
    expect(await acceptLink(secret, asha)).toEqual(over);
  });

  it("never changes an account that has the address meanwhile", async () => {
    anAccount("asha", "reader");
    const before = everythingIn(db);
    expect(await acceptLink(secret, asha)).toMatchObject({ kind: "invalid", errors: [{ field: "email" }] });
    expect(everythingIn(db)).toBe(before);
  });

  it("is not made for an address that has an account", async () => {
    const again = await invite({ email: "keeper@example.org", role: "reader" }, maintainer);
    expect(again).toMatchObject({ kind: "invalid", errors: [{ field: "email" }] });
  });

  it("ends with a later one of the same address", async () => {
    const later = await secretOf(invite({ email: "asha@example.org", role: "reader" }, maintainer));
    expect(await acceptLink(secret, asha)).toEqual(over);
    expect(await acceptLink(later, asha)).toMatchObject({ value: { role: "reader" } });
  });

  it("is good for a week and then not shown either", async () => {
    vi.setSystemTime(Date.now() + 7 * day - 1);
    expect(await listOpenLinks()).toHaveLength(1);
    vi.setSystemTime(Date.now() + 1);
    expect(await listOpenLinks()).toEqual([]);
    expect(await findLink(secret)).toBeNull();
    expect(await acceptLink(secret, asha)).toEqual(over);
  });

  it("can be withdrawn until it is used", async () => {
    const other = await secretOf(invite({ email: "omar@example.org", role: "reader" }, maintainer));
    const idOf = async (email: string) =>
      (await listOpenLinks()).find((link) => link.email === email)?.id ?? "";
    const [used, unused] = [await idOf("asha@example.org"), await idOf("omar@example.org")];
    await acceptLink(secret, asha);
    expect(await withdrawLink(used, maintainer)).toEqual(over);
    expect((await withdrawLink(unused, maintainer)).kind).toBe("done");
    expect(await acceptLink(other, asha)).toEqual(over);
    expect(await people()).toHaveLength(2);
  });

  it("sets nobody's password, and a recovery link makes no account", async () => {
    expect(await recover(secret, "stolen")).toEqual(over);
    const recovery = await secretOf(openRecovery(maintainer.accountId, maintainer));
    expect(await acceptLink(recovery, asha)).toEqual(over);
    expect(await listLogins(maintainer.accountId)).toEqual([]);
    expect(await people()).toHaveLength(1);
  });

  it("is kept as a hash alone, as every link is", async () => {
    const recovery = await secretOf(openRecovery(maintainer.accountId, maintainer));
    expect(secret.length).toBeGreaterThanOrEqual(43);
    for (const each of [secret, recovery]) expect(everythingIn(db)).not.toContain(each);
  });
});
