import { sql } from "drizzle-orm";
import type { Role } from "@/domain/role";
import { type Db, getDb } from "./client";
import { openSetupLink } from "./commands/account-links";
import type { Actor } from "./deciding";
import { accounts, logins } from "./schema/accounts";

/** Puts an account into the register as it lies after an invitation; who it is, as commands want to know it. */
export function anAccount(name: string, role: Role): Actor {
  const [id, at] = [`account-${name}`, new Date(Date.now())];
  getDb()
    .insert(accounts)
    .values({
      id,
      name,
      email: `${name}@example.org`,
      emailVerified: true,
      role,
      createdAt: at,
      updatedAt: at,
    })
    .run();
  // However far a test moves the clock, they have just proved who they are; one that is about the proof says otherwise.
  return { accountId: id, author: name, role, provedAt: new Date(Date.UTC(2999, 0)).toISOString() };
}

/** Signs an account in, for a week; the login's id. */
export function aLogin(id: string, { accountId }: Actor): string {
  const at = new Date(Date.now());
  const expiresAt = new Date(Date.now() + 7 * 24 * 60 * 60 * 1000);
  getDb()
    .insert(logins)
    .values({ id, userId: accountId, token: `token of ${id}`, expiresAt, createdAt: at, updatedAt: at })
    .run();
  return id;
}

/** The setup link's secret, where there must be one. */
export function setupSecret(): string {
  const secret = openSetupLink();
  if (secret === null) throw new Error("The register has a maintainer already.");
  return secret;
}

/** Every row of every table, those of the full-text indexes too, as one text: what a copy of the file would give away. */
export function everythingIn(db: Db): string {
  const tables = db.all<{ name: string }>(
    sql`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
  );
  const rowsOf = (name: string) => db.all(sql`SELECT * FROM ${sql.identifier(name)}`);
  return JSON.stringify(tables.map(({ name }) => [name, rowsOf(name)]));
}
