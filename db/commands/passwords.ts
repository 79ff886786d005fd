import { and, eq, ne } from "drizzle-orm";
import type { Outcome } from "@/domain/command-outcome";
import { instantText } from "../account-rules";
import type { Db } from "../client";
import { type Actor, deciding, permitted } from "../deciding";
import { newId } from "../identifier";
import { accountLinks, apiTokens, credentials, logins, passkeys } from "../schema/accounts";
import { findOpenLink } from "./account-links";

const spent = { kind: "not-found" } as const;

/** Keeps the hash of an account's password, in place of the one before, within a transaction. */
export function savePassword(tx: Db, accountId: string, password: string): void {
  const own = and(eq(credentials.userId, accountId), eq(credentials.providerId, "credential"));
  const at = new Date(Date.now());
  const known = tx.update(credentials).set({ password, updatedAt: at }).where(own).returning().get();
  if (known) return;
  const row = {
    id: newId(),
    userId: accountId,
    providerId: "credential",
    accountId,
    createdAt: at,
    updatedAt: at,
  };
  tx.insert(credentials)
    .values({ ...row, password })
    .run();
}

/**
 * Sets a new password by a recovery link, which is spent, and ends every other way into the account: logins, tokens, passkeys
 * and the provider, any of which may be in the wrong hands.
 */
export async function recover(
  secret: string,
  passwordHash: string,
): Promise<Outcome<{ id: string; email: string }>> {
  return deciding((tx) => {
    const link = findOpenLink(tx, secret);
    if (link?.kind !== "recovery" || !link.accountId || !link.email) return spent;
    savePassword(tx, link.accountId, passwordHash);
    const ofOwner = link.accountId;
    tx.delete(logins).where(eq(logins.userId, ofOwner)).run();
    tx.delete(passkeys).where(eq(passkeys.userId, ofOwner)).run();
    tx.delete(apiTokens).where(eq(apiTokens.accountId, ofOwner)).run();
    tx.delete(credentials)
      .where(and(eq(credentials.userId, ofOwner), ne(credentials.providerId, "credential")))
      .run();
    tx.update(accountLinks).set({ usedAt: instantText() }).where(eq(accountLinks.id, link.id)).run();
    return { kind: "done", value: { id: ofOwner, email: link.email } };
  });
}

/** Sets the password of one's own account, whose present one the caller has checked, and ends its other logins. */
export async function changePassword(
  passwordHash: string,
  by: Actor & { loginId: string },
): Promise<Outcome<null>> {
  return permitted(by, "keep own account", (tx) => {
    savePassword(tx, by.accountId, passwordHash);
    tx.delete(logins)
      .where(and(eq(logins.userId, by.accountId), ne(logins.id, by.loginId)))
      .run();
    return { kind: "done", value: null };
  });
}
