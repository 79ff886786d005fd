import { and, eq, isNull } from "drizzle-orm";
import type { Outcome } from "@/domain/command-outcome";
import type { Role } from "@/domain/role";
import { hasMaintainer, instantText, keepAMaintainer } from "../account-rules";
import type { Db } from "../client";
import { type Actor, deciding, permitted, permittedAfterProof } from "../deciding";
import { newId } from "../identifier";
import { accountLinks, accounts, apiTokens, credentials, logins, passkeys } from "../schema/accounts";
import { findOpenLink } from "./account-links";
import { savePassword } from "./passwords";

type NewPerson = { name: string; email?: string; passwordHash: string };

/** All by which somebody gets into their account. */
const keysOfAccounts = [
  { table: logins, owner: logins.userId },
  { table: credentials, owner: credentials.userId },
  { table: passkeys, owner: passkeys.userId },
  { table: apiTokens, owner: apiTokens.accountId },
  { table: accountLinks, owner: accountLinks.accountId },
];

const spent = { kind: "not-found" } as const;

/**
 * Makes the account that a setup link or an invitation is for, and spends the link. It never changes an account that is
 * there: `invalid` where the address has one. `not-found` where the link is spent, over or unknown, all told alike.
 */
export async function acceptLink(
  secret: string,
  person: NewPerson,
): Promise<Outcome<{ id: string; email: string; role: Role }>> {
  return deciding((tx) => {
    const link = findOpenLink(tx, secret);
    if (!link || link.kind === "recovery") return spent;
    if (link.kind === "setup" && hasMaintainer(tx)) return spent;
    const email = link.email ?? person.email;
    if (!email)
      return { kind: "invalid", errors: [{ field: "email", message: "Write your email address." }] };
    if (tx.select({ id: accounts.id }).from(accounts).where(eq(accounts.email, email)).get()) {
      const message = "Somebody with this address has an account already: sign in with it.";
      return { kind: "invalid", errors: [{ field: "email", message }] };
    }
    const at = new Date(Date.now());
    const { name } = person;
    const row = { id: newId(), name, email, role: link.role, createdAt: at, updatedAt: at };
    // Whoever made the link vouches for the address, so an OpenID provider that knows the same one may sign it in.
    tx.insert(accounts)
      .values({ ...row, emailVerified: true, image: null, disabledAt: null })
      .run();
    savePassword(tx, row.id, person.passwordHash);
    tx.update(accountLinks).set({ usedAt: instantText() }).where(eq(accountLinks.id, link.id)).run();
    return { kind: "done", value: { id: row.id, email, role: link.role } };
  });
}

/** Ends the links that somebody made and nobody has used: they would hand on rights that their maker has no more. */
function withdrawLinksOf(tx: Db, makerId: string): void {
  tx.delete(accountLinks)
    .where(and(eq(accountLinks.createdBy, makerId), isNull(accountLinks.usedAt)))
    .run();
}

async function changeAccount(
  accountId: string,
  by: Actor,
  change: (tx: Db, before: typeof accounts.$inferSelect) => Partial<typeof accounts.$inferInsert>,
): Promise<Outcome<{ name: string }>> {
  return permittedAfterProof(by, "keep accounts", (tx): Outcome<{ name: string }> => {
    const isThere = and(eq(accounts.id, accountId), isNull(accounts.removedAt));
    const before = tx.select().from(accounts).where(isThere).get();
    if (!before) return { kind: "not-found" };
    const updatedAt = new Date(Date.now());
    tx.update(accounts)
      .set({ ...change(tx, before), updatedAt })
      .where(eq(accounts.id, accountId))
      .run();
    return { kind: "done", value: { name: before.name } };
  });
}

/** Gives an account another role, which counts from its next request on. `invalid` for the only maintainer. */
export async function changeRole(
  accountId: string,
  role: Role,
  by: Actor,
): Promise<Outcome<{ name: string }>> {
  return changeAccount(accountId, by, (tx) => {
    if (role !== "maintainer") {
      keepAMaintainer(tx, accountId);
      withdrawLinksOf(tx, accountId);
    }
    return { role };
  });
}

/** Gives one's own account another name, which stands beside what one writes from now on; what was written keeps the earlier one. */
export async function renameAccount(name: string, by: Actor): Promise<Outcome<{ name: string }>> {
  return permitted(by, "keep own account", (tx) => {
    const updatedAt = new Date(Date.now());
    tx.update(accounts).set({ name, updatedAt }).where(eq(accounts.id, by.accountId)).run();
    return { kind: "done", value: { name } };
  });
}

/** Ends somebody's access: their logins end, their tokens are refused. What they wrote stays. `invalid` for the only maintainer. */
export async function disableAccount(accountId: string, by: Actor): Promise<Outcome<{ name: string }>> {
  return changeAccount(accountId, by, (tx, { disabledAt }) => {
    keepAMaintainer(tx, accountId);
    tx.delete(logins).where(eq(logins.userId, accountId)).run();
    tx.delete(accountLinks).where(eq(accountLinks.accountId, accountId)).run();
    withdrawLinksOf(tx, accountId);
    return { disabledAt: disabledAt ?? instantText() };
  });
}

/** Lets a disabled account sign in again. */
export async function enableAccount(accountId: string, by: Actor): Promise<Outcome<{ name: string }>> {
  return changeAccount(accountId, by, () => ({ disabledAt: null }));
}

/**
 * Takes an account out for good: of it only the name stays, beside what its owner did. The address is free for another one.
 * `invalid` for the only maintainer.
 */
export async function removeAccount(accountId: string, by: Actor): Promise<Outcome<{ name: string }>> {
  return changeAccount(accountId, by, (tx) => {
    keepAMaintainer(tx, accountId);
    for (const { table, owner } of keysOfAccounts) tx.delete(table).where(eq(owner, accountId)).run();
    withdrawLinksOf(tx, accountId);
    const at = instantText();
    // The column wants an address of each; this one reaches nobody (RFC 6761, 6.4).
    const email = `${accountId}@removed.invalid`;
    return { email, emailVerified: false, image: null, role: "reader", disabledAt: at, removedAt: at };
  });
}
