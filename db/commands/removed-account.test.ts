import { beforeEach, expect, it } from "vitest";
import { partyInput } from "@/domain/party-input";
import { type OpenDb, setDb } from "../client";
import type { Actor } from "../deciding";
import {
  findAccountState,
  findPasswordHash,
  findTokenOwner,
  listAccounts,
  listOpenLinks,
} from "../queries/accounts";
import { listChanges } from "../queries/changes";
import { listLogins } from "../queries/own-account";
import { aLogin, anAccount, everythingIn } from "../team.fixture";
import { freshDatabase } from "../testing";
import { addToken } from "./account-keys";
import { invite, openRecovery } from "./account-links";
import {
  acceptLink,
  changeRole,
  disableAccount,
  enableAccount,
  removeAccount,
  renameAccount,
} from "./accounts";
import { addParty } from "./parties";
import { changePassword, recover } from "./passwords";

const over = { kind: "not-found" };
const secretIn = (outcome: { kind: string; value?: { secret: string } }) => outcome.value?.secret ?? "";

let db: OpenDb;
let mina: Actor;
let asha: Actor;
beforeEach(() => {
  db = setDb(freshDatabase());
  mina = anAccount("mina", "maintainer");
  asha = anAccount("asha", "analyst");
});

const authors = async () =>
  (await listChanges({ before: null, limit: 9, forMembers: true })).entries.map(
    ({ author, authorMark }) => `${author} ${authorMark}`,
  );

it("of a removed account nothing is left but the name beside what it did", async () => {
  await addParty(partyInput.parse({ name: "Mongolia" }), asha);
  await changePassword("hash of asha", { ...asha, loginId: aLogin("asha 1", asha) });
  const token = secretIn(await addToken({ name: "Script", scope: "write", days: 9 }, asha));
  const link = secretIn(await openRecovery(asha.accountId, mina));
  expect(await removeAccount(asha.accountId, mina)).toEqual({ kind: "done", value: { name: "asha" } });
  expect(await authors()).toEqual(["asha null"]);
  expect((await listAccounts()).map(({ name }) => name)).toEqual(["mina"]);
  expect(await findAccountState(asha.accountId)).toEqual({ isAble: false });
  expect(await listLogins(asha.accountId)).toEqual([]);
  expect(await findPasswordHash(asha.accountId)).toBeNull();
  expect(await findTokenOwner(token)).toBeNull();
  expect(await recover(link, "hash")).toEqual(over);
  for (const text of ["asha@example.org", "hash of asha"]) expect(everythingIn(db)).not.toContain(text);
});

it("there is no way back: it is neither enabled, disabled, given a role, a link nor removed again", async () => {
  await removeAccount(asha.accountId, mina);
  const before = everythingIn(db);
  const { accountId } = asha;
  expect(await enableAccount(accountId, mina)).toEqual(over);
  expect(await disableAccount(accountId, mina)).toEqual(over);
  expect(await changeRole(accountId, "maintainer", mina)).toEqual(over);
  expect(await openRecovery(accountId, mina)).toEqual(over);
  expect(await removeAccount(accountId, mina)).toEqual(over);
  expect(everythingIn(db)).toBe(before);
});

it("its address can be invited anew, to an account that is another one", async () => {
  await addParty(partyInput.parse({ name: "Mongolia" }), asha);
  await removeAccount(asha.accountId, mina);
  const link = secretIn(await invite({ email: "asha@example.org", role: "reader" }, mina));
  const made = await acceptLink(link, { name: "asha", passwordHash: "hash" });
  expect(made).toMatchObject({ kind: "done", value: { email: "asha@example.org", role: "reader" } });
  expect(await authors()).toEqual([`asha removed account ${asha.accountId.slice(0, 8)}`]);
});

it("the only maintainer is not removed, and the links of one who is open nothing", async () => {
  const before = everythingIn(db);
  expect(await removeAccount(mina.accountId, mina)).toMatchObject({
    kind: "invalid",
    errors: [{ field: "form", message: expect.stringContaining("only maintainer") }],
  });
  expect(everythingIn(db)).toBe(before);
  await changeRole(asha.accountId, "maintainer", mina);
  await invite({ email: "back@example.org", role: "maintainer" }, mina);
  expect((await removeAccount(mina.accountId, { ...asha, role: "maintainer" })).kind).toBe("done");
  expect(await listOpenLinks()).toEqual([]);
});

it("a new name stands beside what is written from then on", async () => {
  await addParty(partyInput.parse({ name: "Mongolia" }), asha);
  expect(await renameAccount("Asha Rao", asha)).toEqual({ kind: "done", value: { name: "Asha Rao" } });
  expect((await listAccounts()).map(({ name }) => name)).toEqual(["Asha Rao", "mina"]);
  expect(await authors()).toEqual(["asha now Asha Rao"]);
});
