import { and, count, eq, isNull, ne } from "drizzle-orm";
import type { Db } from "./client";
import { Refusal } from "./refusal";
import { accounts } from "./schema/accounts";

/** The instant of a command, ISO 8601 in UTC, `after` milliseconds from now. */
export function instantText(after = 0): string {
  return new Date(Date.now() + after).toISOString();
}

/** Refuses what would leave the register without anybody who can keep its accounts. */
export function keepAMaintainer(tx: Db, without: string): void {
  const others = and(eq(accounts.role, "maintainer"), isNull(accounts.disabledAt), ne(accounts.id, without));
  const left = tx.select({ n: count() }).from(accounts).where(others).get()?.n ?? 0;
  if (left === 0) {
    throw new Refusal([
      { field: "form", message: "This is the only maintainer. Make somebody else a maintainer first." },
    ]);
  }
}

/** Whether somebody can keep the accounts; until then the register is set up by the link that its start prints. */
export function hasMaintainer(tx: Db): boolean {
  const able = and(eq(accounts.role, "maintainer"), isNull(accounts.disabledAt));
  return tx.select({ id: accounts.id }).from(accounts).where(able).limit(1).get() !== undefined;
}
