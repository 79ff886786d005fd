import { beforeEach, expect, it } from "vitest";
import type { OpenDb } from "../client";
import type { Actor } from "../deciding";
import { listIdentities } from "../queries/own-account";
import { credentials } from "../schema/accounts";
import { anAccount } from "../team.fixture";
import { freshDatabase } from "../testing";
import { removeIdentity } from "./identities";
import { changePassword } from "./passwords";

const over = { kind: "not-found" };

let db: OpenDb;
let asha: Actor;
let omar: Actor;
beforeEach(() => {
  db = freshDatabase();
  asha = anAccount("asha", "analyst");
  omar = anAccount("omar", "maintainer");
  const at = new Date(Date.UTC(2026, 10, 24));
  db.insert(credentials)
    .values({
      id: "one",
      userId: asha.accountId,
      providerId: "oidc",
      accountId: "subject",
      createdAt: at,
      updatedAt: at,
    })
    .run();
});

it("is listed to its owner, and a password is none", async () => {
  await changePassword("hash", { ...asha, loginId: "here" });
  const since = "2026-11-24T00:00:00.000Z";
  expect(await listIdentities(asha.accountId)).toEqual([{ id: "one", subject: "subject", createdAt: since }]);
  expect(await listIdentities(omar.accountId)).toEqual([]);
});

it("is forgotten by its owner alone, and not where it is the only way in", async () => {
  expect(await removeIdentity("one", omar)).toEqual(over);
  expect(await removeIdentity("one", asha)).toMatchObject({
    kind: "invalid",
    errors: [{ message: expect.stringContaining("your only way in") }],
  });
  await changePassword("hash", { ...asha, loginId: "here" });
  expect(await removeIdentity("one", asha)).toEqual({ kind: "done", value: null });
  expect(await listIdentities(asha.accountId)).toEqual([]);
});

it("is never the password", async () => {
  await changePassword("hash", { ...asha, loginId: "here" });
  const password = db
    .select()
    .from(credentials)
    .all()
    .find(({ providerId }) => providerId === "credential");
  expect(await removeIdentity(password?.id ?? "", asha)).toEqual(over);
});
