import { and, eq, ne } from "drizzle-orm";
import type { Outcome } from "@/domain/command-outcome";
import type { Db } from "../client";
import { type Actor, permittedAfterProof } from "../deciding";
import { credentials, passkeys } from "../schema/accounts";

function hasOtherWay(tx: Db, accountId: string, without: string): boolean {
  const others = and(eq(credentials.userId, accountId), ne(credentials.id, without));
  const other = tx.select({ id: credentials.id }).from(credentials).where(others).get();
  const key = tx.select({ id: passkeys.id }).from(passkeys).where(eq(passkeys.userId, accountId)).get();
  return Boolean(other ?? key);
}

/**
 * Forgets an identity of a provider by which one's own account is signed in. `invalid` where no other way in would be left,
 * `not-found` where one has no such identity.
 */
export async function removeIdentity(id: string, by: Actor): Promise<Outcome<null>> {
  return permittedAfterProof(by, "keep own account", (tx): Outcome<null> => {
    const own = and(
      eq(credentials.id, id),
      eq(credentials.userId, by.accountId),
      ne(credentials.providerId, "credential"),
    );
    if (!tx.select({ id: credentials.id }).from(credentials).where(own).get()) return { kind: "not-found" };
    if (!hasOtherWay(tx, by.accountId, id)) {
      const message = "This is your only way in. Set a password or add a passkey first.";
      return { kind: "invalid", errors: [{ field: "form", message }] };
    }
    tx.delete(credentials).where(own).run();
    return { kind: "done", value: null };
  });
}
