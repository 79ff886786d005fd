import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { LinkKind, TokenScope } from "@/domain/account";
import type { Role } from "@/domain/role";
import { instant } from "./instant";

// The first five are better-auth's core and passkey tables under names that do not clash with the register's own: its
// "user" is an account here, its "session" a login, its "account" a credential.

/**
 * People who can sign in. `disabledAt` ends that at their next request. `removedAt` ends it for good: of a removed account only
 * the name is left, to stand beside what they did.
 */
export const accounts = sqliteTable("accounts", {
  id: text("id").primaryKey(),
  name: text("name").notNull(),
  email: text("email").notNull().unique(),
  emailVerified: integer("email_verified", { mode: "boolean" }).notNull(),
  image: text("image"),
  role: text("role").$type<Role>().notNull(),
  disabledAt: text("disabled_at"),
  removedAt: text("removed_at"),
  createdAt: instant("created_at").notNull(),
  updatedAt: instant("updated_at").notNull(),
});

/** Where people are signed in. The cookie holds `token` signed with a secret that is not in the register. */
export const logins = sqliteTable(
  "logins",
  {
    id: text("id").primaryKey(),
    userId: text("account_id")
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    token: text("token").notNull().unique(),
    expiresAt: instant("expires_at").notNull(),
    ipAddress: text("ip_address"),
    userAgent: text("user_agent"),
    createdAt: instant("created_at").notNull(),
    updatedAt: instant("updated_at").notNull(),
  },
  (t) => [index("logins_account").on(t.userId)],
);

/** How people prove who they are: a password (`credential`, hashed) or an account with an OpenID provider. */
export const credentials = sqliteTable(
  "credentials",
  {
    id: text("id").primaryKey(),
    userId: text("account_id")
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    providerId: text("provider_id").notNull(),
    accountId: text("provider_account_id").notNull(),
    password: text("password"),
    accessToken: text("access_token"),
    refreshToken: text("refresh_token"),
    idToken: text("id_token"),
    accessTokenExpiresAt: instant("access_token_expires_at"),
    refreshTokenExpiresAt: instant("refresh_token_expires_at"),
    scope: text("scope"),
    createdAt: instant("created_at").notNull(),
    updatedAt: instant("updated_at").notNull(),
  },
  (t) => [
    index("credentials_account").on(t.userId),
    uniqueIndex("credentials_provider").on(t.providerId, t.accountId),
  ],
);

/** Challenges and states that wait for their answer, for minutes. */
export const verifications = sqliteTable(
  "verifications",
  {
    id: text("id").primaryKey(),
    identifier: text("identifier").notNull(),
    value: text("value").notNull(),
    expiresAt: instant("expires_at").notNull(),
    createdAt: instant("created_at").notNull(),
    updatedAt: instant("updated_at").notNull(),
  },
  (t) => [index("verifications_identifier").on(t.identifier)],
);

/** Public keys of people's devices (WebAuthn). */
export const passkeys = sqliteTable(
  "passkeys",
  {
    id: text("id").primaryKey(),
    name: text("name"),
    publicKey: text("public_key").notNull(),
    userId: text("account_id")
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    credentialID: text("credential_id").notNull().unique(),
    counter: integer("counter").notNull(),
    deviceType: text("device_type").notNull(),
    backedUp: integer("backed_up", { mode: "boolean" }).notNull(),
    transports: text("transports"),
    aaguid: text("aaguid"),
    createdAt: instant("created_at"),
  },
  (t) => [index("passkeys_account").on(t.userId)],
);

/** Links for people without a login, each good once and for a short time. The secret in the link is kept as a hash. */
export const accountLinks = sqliteTable("account_links", {
  id: text("id").primaryKey(),
  kind: text("kind").$type<LinkKind>().notNull(),
  hash: text("hash").notNull().unique(),
  email: text("email"),
  role: text("role").$type<Role>().notNull(),
  accountId: text("account_id").references(() => accounts.id, { onDelete: "cascade" }),
  /** The account that made it; "start" for the first one. */
  createdBy: text("created_by").notNull(),
  createdAt: text("created_at").notNull(),
  expiresAt: text("expires_at").notNull(),
  usedAt: text("used_at"),
});

/** Personal tokens of the API, of which only the hash is kept. */
export const apiTokens = sqliteTable(
  "api_tokens",
  {
    id: text("id").primaryKey(),
    accountId: text("account_id")
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    name: text("name").notNull(),
    hash: text("hash").notNull().unique(),
    scope: text("scope").$type<TokenScope>().notNull(),
    createdAt: text("created_at").notNull(),
    expiresAt: text("expires_at").notNull(),
    lastUsedAt: text("last_used_at"),
  },
  (t) => [index("api_tokens_account").on(t.accountId)],
);
