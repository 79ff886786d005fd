import { and, asc, desc, eq, gt, isNull, max, sql } from "drizzle-orm";
import type { Account, AccountLink, TokenScope } from "@/domain/account";
import type { Role } from "@/domain/role";
import { hasMaintainer, instantText } from "../account-rules";
import { getDb } from "../client";
import { findOpenLink } from "../commands/account-links";
import { accountLinks, accounts, apiTokens, credentials, logins } from "../schema/accounts";
import { hashSecret } from "../secret";

/** Whether nobody keeps the accounts yet: then the register is set up by the link that its start printed. */
export async function isUnclaimed(): Promise<boolean> {
  return !hasMaintainer(getDb());
}

/** Everybody who has an account, by name; the disabled ones last, the removed ones not. */
export async function listAccounts(): Promise<Account[]> {
  const lastLoginAt = max(logins.createdAt);
  const { id, name, email, role, createdAt, disabledAt } = accounts;
  const rows = getDb()
    .select({ id, name, email, role, createdAt, disabledAt, lastLoginAt })
    .from(accounts)
    .leftJoin(logins, eq(logins.userId, id))
    .where(isNull(accounts.removedAt))
    .groupBy(id)
    .orderBy(asc(disabledAt), asc(name))
    .all();
  return rows.map((row) => ({
    ...row,
    createdAt: row.createdAt.toISOString(),
    lastLoginAt: row.lastLoginAt?.toISOString() ?? null,
  }));
}

/** The links that are still open, newest first. */
export async function listOpenLinks(): Promise<AccountLink[]> {
  const { id, kind, email, role, createdBy, createdAt, expiresAt } = accountLinks;
  const maker = sql<string>`coalesce(${accounts.name}, ${createdBy})`;
  const isOpen = and(isNull(accountLinks.usedAt), gt(expiresAt, instantText()));
  return getDb()
    .select({ id, kind, email, role, createdBy: maker, createdAt, expiresAt })
    .from(accountLinks)
    .leftJoin(accounts, eq(accounts.id, createdBy))
    .where(isOpen)
    .orderBy(desc(createdAt))
    .all();
}

/** What a link is for, by its secret; null where it is spent, over or unknown. */
export async function findLink(secret: string): Promise<Pick<AccountLink, "kind" | "email" | "role"> | null> {
  const link = findOpenLink(getDb(), secret);
  if (!link || (link.kind === "setup" && !(await isUnclaimed()))) return null;
  return { kind: link.kind, email: link.email, role: link.role };
}

/** The hash of an account's password; null where it has none. */
export async function findPasswordHash(accountId: string): Promise<string | null> {
  const own = and(eq(credentials.userId, accountId), eq(credentials.providerId, "credential"));
  return (
    getDb().select({ password: credentials.password }).from(credentials).where(own).get()?.password ?? null
  );
}

/** Whose token this is and what it may do; null where it is unknown, has run out, or its owner is disabled. */
export async function findTokenOwner(
  secret: string,
): Promise<{ tokenId: string; accountId: string; name: string; role: Role; scope: TokenScope } | null> {
  const isGood = and(
    eq(apiTokens.hash, hashSecret(secret)),
    gt(apiTokens.expiresAt, instantText()),
    isNull(accounts.disabledAt),
  );
  return (
    getDb()
      .select({
        tokenId: apiTokens.id,
        accountId: accounts.id,
        name: accounts.name,
        role: accounts.role,
        scope: apiTokens.scope,
      })
      .from(apiTokens)
      .innerJoin(accounts, eq(accounts.id, apiTokens.accountId))
      .where(isGood)
      .get() ?? null
  );
}

/** The address by which an account signs in; null where there is none, or it may not. */
export async function findAccountEmail(accountId: string): Promise<string | null> {
  const able = and(eq(accounts.id, accountId), isNull(accounts.disabledAt));
  return getDb().select({ email: accounts.email }).from(accounts).where(able).get()?.email ?? null;
}

/** Whether an account may sign in; null where there is none. */
export async function findAccountState(accountId: string): Promise<{ isAble: boolean } | null> {
  const { id, disabledAt } = accounts;
  const row = getDb().select({ disabledAt }).from(accounts).where(eq(id, accountId)).get();
  return row ? { isAble: row.disabledAt === null } : null;
}
