import { and, eq, gt, isNull } from "drizzle-orm";
import type { LinkKind } from "@/domain/account";
import type { Outcome } from "@/domain/command-outcome";
import type { Role } from "@/domain/role";
import { hasMaintainer, instantText } from "../account-rules";
import { type Db, writing } from "../client";
import { type Actor, deciding, permitted, permittedAfterProof } from "../deciding";
import { newId } from "../identifier";
import { accountLinks, accounts } from "../schema/accounts";
import { hashSecret, newSecret } from "../secret";

const hour = 60 * 60 * 1000;

/** How long a link is good for, in milliseconds: an invitation travels by mail, the others are used at once. */
const lives: Record<LinkKind, number> = { setup: 24 * hour, invitation: 7 * 24 * hour, recovery: 24 * hour };

type NewLink = {
  kind: LinkKind;
  role: Role;
  createdBy: string;
  email?: string | null;
  accountId?: string | null;
};

function openLink(tx: Db, link: NewLink): string {
  const secret = newSecret();
  tx.insert(accountLinks)
    .values({
      email: null,
      accountId: null,
      ...link,
      id: newId(),
      hash: hashSecret(secret),
      createdAt: instantText(),
      expiresAt: instantText(lives[link.kind]),
      usedAt: null,
    })
    .run();
  return secret;
}

/**
 * The secret of a link by which the first maintainer is made; earlier ones end. Null once there is a maintainer. It is for
 * whoever starts the register, so it asks for no right.
 */
export function openSetupLink(): string | null {
  return writing((tx) => {
    tx.delete(accountLinks).where(eq(accountLinks.kind, "setup")).run();
    return hasMaintainer(tx) ? null : openLink(tx, { kind: "setup", role: "maintainer", createdBy: "start" });
  });
}

/**
 * Invites somebody: the secret of a link that makes an account with this address and role, good for a week. An earlier
 * invitation of the same address ends. `invalid` where the address has an account.
 */
export async function invite(
  { email, role }: { email: string; role: Role },
  by: Actor,
): Promise<Outcome<{ secret: string }>> {
  return permittedAfterProof(by, "keep accounts", (tx) => {
    if (tx.select({ id: accounts.id }).from(accounts).where(eq(accounts.email, email)).get()) {
      const message = "Somebody with this address has an account already.";
      return { kind: "invalid", errors: [{ field: "email", message }] };
    }
    tx.delete(accountLinks)
      .where(and(eq(accountLinks.kind, "invitation"), eq(accountLinks.email, email)))
      .run();
    return {
      kind: "done",
      value: { secret: openLink(tx, { kind: "invitation", role, email, createdBy: by.accountId }) },
    };
  });
}

function recoveryOf(
  tx: Db,
  account: typeof accounts.$inferSelect | undefined,
  createdBy: string,
): Outcome<{ secret: string }> {
  if (!account || account.disabledAt !== null) return { kind: "not-found" };
  const { id: accountId, email, role } = account;
  tx.delete(accountLinks)
    .where(and(eq(accountLinks.kind, "recovery"), eq(accountLinks.accountId, accountId)))
    .run();
  const secret = openLink(tx, { kind: "recovery", role, email, accountId, createdBy });
  return { kind: "done", value: { secret } };
}

/** The secret of a link by which an account's owner sets a new password, good for a day; earlier ones end. */
export async function openRecovery(accountId: string, by: Actor): Promise<Outcome<{ secret: string }>> {
  return permittedAfterProof(by, "keep accounts", (tx) => {
    const account = tx.select().from(accounts).where(eq(accounts.id, accountId)).get();
    return recoveryOf(tx, account, by.accountId);
  });
}

/**
 * The same for a maintainer whom no other can help, by address; `not-found` where no maintainer has it. It is for whoever keeps
 * the machine and could read and write the register's file anyway, so it asks for no right.
 */
export async function openMaintainersRecovery(email: string): Promise<Outcome<{ secret: string }>> {
  return deciding((tx) => {
    const isTheirs = and(eq(accounts.email, email), eq(accounts.role, "maintainer"));
    return recoveryOf(tx, tx.select().from(accounts).where(isTheirs).get(), "the keeper of the machine");
  });
}

/** Ends a link that nobody has used. */
export async function withdrawLink(id: string, by: Actor): Promise<Outcome<null>> {
  return permitted(by, "keep accounts", (tx): Outcome<null> => {
    const open = and(eq(accountLinks.id, id), isNull(accountLinks.usedAt));
    const found = tx.delete(accountLinks).where(open).returning({ id: accountLinks.id }).get();
    return found ? { kind: "done", value: null } : { kind: "not-found" };
  });
}

/** The link of this kind that a secret opens, if it is unused and its time has not run out; null for every other reason. */
export function findOpenLink(tx: Db, secret: string): typeof accountLinks.$inferSelect | null {
  const open = and(
    eq(accountLinks.hash, hashSecret(secret)),
    isNull(accountLinks.usedAt),
    gt(accountLinks.expiresAt, instantText()),
  );
  return tx.select().from(accountLinks).where(open).get() ?? null;
}
