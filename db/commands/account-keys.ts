import { and, eq, isNull, lt, ne, or } from "drizzle-orm";
import { idleSince, type TokenScope } from "@/domain/account";
import type { Outcome } from "@/domain/command-outcome";
import { instantText } from "../account-rules";
import { type Db, getDb } from "../client";
import { type Actor, permitted, permittedAfterProof } from "../deciding";
import { newId } from "../identifier";
import { apiTokens, logins, passkeys, verifications } from "../schema/accounts";
import { hashSecret, newSecret } from "../secret";
import { storageFault } from "../storage-fault";
import { writingInTurn } from "../turn";

const hour = 60 * 60 * 1000;
const day = 24 * hour;
const mostTokens = 50;

const owned = (isThere: unknown): Outcome<null> =>
  isThere ? { kind: "done", value: null } : { kind: "not-found" };

/** Makes a personal token and returns its secret, which is known from then on to nobody but its owner. */
export async function addToken(
  { name, scope, days }: { name: string; scope: TokenScope; days: number },
  by: Actor,
): Promise<Outcome<{ secret: string }>> {
  return permittedAfterProof(by, "keep own account", (tx) => {
    const own = tx.select({ id: apiTokens.id }).from(apiTokens).where(eq(apiTokens.accountId, by.accountId));
    if (own.all().length >= mostTokens) {
      const message = `You have ${mostTokens} tokens already: revoke one first.`;
      return { kind: "invalid", errors: [{ field: "name", message }] };
    }
    // The first letters tell people and scanners what it is that they found (RFC 8959 has the idea).
    const secret = `rapporteur_${newSecret()}`;
    const dates = { createdAt: instantText(), expiresAt: instantText(days * day), lastUsedAt: null };
    const row = { id: newId(), accountId: by.accountId, name, scope, hash: hashSecret(secret), ...dates };
    tx.insert(apiTokens).values(row).run();
    return { kind: "done", value: { secret } };
  });
}

/** Ends a personal token of one's own. */
export async function revokeToken(id: string, by: Actor): Promise<Outcome<null>> {
  return permitted(by, "keep own account", (tx) => {
    const own = and(eq(apiTokens.id, id), eq(apiTokens.accountId, by.accountId));
    return owned(tx.delete(apiTokens).where(own).returning({ id: apiTokens.id }).get());
  });
}

/** Ends a login of one's own, wherever it is. */
export async function endLogin(id: string, by: Actor): Promise<Outcome<null>> {
  return permittedAfterProof(by, "keep own account", (tx) => {
    const own = and(eq(logins.id, id), eq(logins.userId, by.accountId));
    return owned(tx.delete(logins).where(own).returning({ id: logins.id }).get());
  });
}

/** Ends every login of one's own but the one that asks. */
export async function endOtherLogins(by: Actor & { loginId: string }): Promise<Outcome<null>> {
  return permittedAfterProof(by, "keep own account", (tx) => {
    tx.delete(logins)
      .where(and(eq(logins.userId, by.accountId), ne(logins.id, by.loginId)))
      .run();
    return { kind: "done", value: null };
  });
}

/** Forgets a passkey of one's own. */
export async function removePasskey(id: string, by: Actor): Promise<Outcome<null>> {
  return permittedAfterProof(by, "keep own account", (tx) => {
    const own = and(eq(passkeys.id, id), eq(passkeys.userId, by.accountId));
    return owned(tx.delete(passkeys).where(own).returning({ id: passkeys.id }).get());
  });
}

/** Ends the login that a browser had before it was given another one; nothing where there was none. */
export async function endReplacedLogin(token: string, newId: string): Promise<void> {
  await writingInTurn((tx) => {
    tx.delete(logins)
      .where(and(eq(logins.token, token), ne(logins.id, newId)))
      .run();
  });
}

/** Makes a note that nobody waits for, also not for another program's lock: where it cannot be made now it is made next time. */
async function note(write: (tx: Db) => void): Promise<void> {
  try {
    await writingInTurn(write, 0);
  } catch (error) {
    if (!storageFault(error)) throw error;
  }
}

/** Notes that a login is in use, at most once an hour, so that it does not end as one that was forgotten. */
export async function noteLoginUse(id: string): Promise<void> {
  const updatedAt = new Date(Date.now());
  const isStale = and(eq(logins.id, id), lt(logins.updatedAt, new Date(updatedAt.getTime() - hour)));
  if (!getDb().select({ id: logins.id }).from(logins).where(isStale).get()) return;
  await note((tx) => void tx.update(logins).set({ updatedAt }).where(isStale).run());
}

/**
 * Notes that a token was used, at most once an hour: to tell its owner which ones are, not to follow them. Where the register
 * takes no change at the moment, nothing is noted, since nobody is kept from reading for that.
 */
export async function noteTokenUse(id: string): Promise<void> {
  const isStale = or(isNull(apiTokens.lastUsedAt), lt(apiTokens.lastUsedAt, instantText(-hour)));
  const ownStale = and(eq(apiTokens.id, id), isStale);
  if (!getDb().select({ id: apiTokens.id }).from(apiTokens).where(ownStale).get()) return;
  const lastUsedAt = instantText();
  await note((tx) => void tx.update(apiTokens).set({ lastUsedAt }).where(ownStale).run());
}

/**
 * Forgets the logins and challenges whose time has run out, and the logins that nobody uses any more; next time, where the
 * register takes no change at the moment.
 */
export async function forgetExpired(): Promise<void> {
  const now = new Date(Date.now());
  await note((tx) => {
    tx.delete(verifications).where(lt(verifications.expiresAt, now)).run();
    const isOver = or(lt(logins.expiresAt, now), lt(logins.updatedAt, new Date(idleSince(Date.now()))));
    tx.delete(logins).where(isOver).run();
  });
}
