import { and, asc, desc, eq, gt, gte, ne } from "drizzle-orm";
import { type ApiToken, type Identity, idleSince, type Login, type Passkey } from "@/domain/account";
import { getDb } from "../client";
import { apiTokens, credentials, logins, passkeys } from "../schema/accounts";

/** Where an account is signed in, newest first. */
export async function listLogins(accountId: string): Promise<Login[]> {
  const { id, createdAt, updatedAt: usedAt, expiresAt, userAgent, userId } = logins;
  const [now, idle] = [new Date(Date.now()), new Date(idleSince(Date.now()))];
  const isOpen = and(eq(userId, accountId), gt(expiresAt, now), gte(usedAt, idle));
  const rows = getDb()
    .select({ id, createdAt, usedAt, expiresAt, userAgent })
    .from(logins)
    .where(isOpen)
    .orderBy(desc(createdAt))
    .all();
  return rows.map((row) => ({
    ...row,
    createdAt: row.createdAt.toISOString(),
    usedAt: row.usedAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
  }));
}

/** An account's personal tokens, newest first, those that have run out too. */
export async function listTokens(ownerId: string): Promise<ApiToken[]> {
  const { id, name, scope, createdAt, expiresAt, lastUsedAt, accountId } = apiTokens;
  return getDb()
    .select({ id, name, scope, createdAt, expiresAt, lastUsedAt })
    .from(apiTokens)
    .where(eq(accountId, ownerId))
    .orderBy(desc(createdAt))
    .all();
}

/** An account's passkeys, oldest first. */
export async function listPasskeys(accountId: string): Promise<Passkey[]> {
  const { id, name, createdAt, userId } = passkeys;
  const rows = getDb()
    .select({ id, name, createdAt })
    .from(passkeys)
    .where(eq(userId, accountId))
    .orderBy(asc(createdAt))
    .all();
  return rows.map((row) => ({
    id: row.id,
    name: row.name || "Passkey",
    createdAt: (row.createdAt ?? new Date(0)).toISOString(),
  }));
}

/** The identities of providers by which an account is signed in, oldest first. */
export async function listIdentities(accountId: string): Promise<Identity[]> {
  const { id, accountId: subject, createdAt, userId, providerId } = credentials;
  const own = and(eq(userId, accountId), ne(providerId, "credential"));
  const rows = getDb()
    .select({ id, subject, createdAt })
    .from(credentials)
    .where(own)
    .orderBy(asc(createdAt))
    .all();
  return rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString() }));
}
