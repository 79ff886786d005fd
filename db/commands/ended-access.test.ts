import { beforeEach, expect, it } from "vitest";
import { findLink, findTokenOwner } from "../queries/accounts";
import { anAccount } from "../team.fixture";
import { freshDatabase } from "../testing";
import { addToken } from "./account-keys";
import { invite, openRecovery } from "./account-links";
import { acceptLink, changeRole, disableAccount } from "./accounts";
import { recover } from "./passwords";

const over = { kind: "not-found" };
const secretIn = (outcome: { kind: string; value?: { secret: string } }) => outcome.value?.secret ?? "";

beforeEach(() => {
  freshDatabase();
});

it.each([
  ["loses the access", disableAccount],
  [
    "is a maintainer no more",
    (id: string, by: Parameters<typeof changeRole>[2]) => changeRole(id, "analyst", by),
  ],
])("the links of a maker who %s open nothing", async (_, end) => {
  const first = anAccount("first", "maintainer");
  const second = anAccount("second", "maintainer");
  const third = anAccount("third", "reader");
  const invitation = secretIn(await invite({ email: "back@example.org", role: "maintainer" }, second));
  const recovery = secretIn(await openRecovery(third.accountId, second));
  const kept = secretIn(await invite({ email: "new@example.org", role: "reader" }, first));
  expect(await end(second.accountId, first)).toMatchObject({ kind: "done" });
  expect(await acceptLink(invitation, { name: "Back", passwordHash: "hash" })).toEqual(over);
  expect(await recover(recovery, "hash")).toEqual(over);
  expect(await findLink(kept)).toMatchObject({ email: "new@example.org" });
});

it("a new password by a link ends the tokens of its owner, and nobody else’s", async () => {
  const maintainer = anAccount("first", "maintainer");
  const owner = anAccount("owner", "analyst");
  const token = { name: "Script", scope: "write", days: 30 } as const;
  const [own, other] = [secretIn(await addToken(token, owner)), secretIn(await addToken(token, maintainer))];
  await recover(secretIn(await openRecovery(owner.accountId, maintainer)), "hash");
  expect(await findTokenOwner(own)).toBeNull();
  expect(await findTokenOwner(other)).toMatchObject({ name: "first" });
});
