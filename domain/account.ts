import type { Role } from "./role";

/** A person who can sign in. Instants are ISO 8601 in UTC; `disabledAt` says since when they cannot. */
export type Account = {
  id: string;
  name: string;
  email: string;
  role: Role;
  createdAt: string;
  disabledAt: string | null;
  /** When their newest login was made; null for never, or not within the time that logins are kept. */
  lastLoginAt: string | null;
};

/** A place where somebody is signed in: since when, until when, and the words by which the browser named itself. */
export type Login = {
  id: string;
  createdAt: string;
  expiresAt: string;
  userAgent: string | null;
};

/** What a link for somebody without a login is for: the first maintainer, an invitation, or a new password. */
export type LinkKind = "setup" | "invitation" | "recovery";

/** A link that is still open: for whom, made by whom, and until when. Its secret is known to nobody but who was given it. */
export type AccountLink = {
  id: string;
  kind: LinkKind;
  email: string | null;
  role: Role;
  createdBy: string;
  createdAt: string;
  expiresAt: string;
};

/** What a personal token may do for its owner: read, or whatever the owner's role may. */
export const tokenScopes = ["read", "write"] as const;

/** One of the scopes. */
export type TokenScope = (typeof tokenScopes)[number];

/** A personal token as shown to its owner: never its secret, of which the register keeps only a hash. */
export type ApiToken = {
  id: string;
  name: string;
  scope: TokenScope;
  createdAt: string;
  expiresAt: string;
  lastUsedAt: string | null;
};

/** A way to sign in without a password, kept on a device (WebAuthn). */
export type Passkey = { id: string; name: string; createdAt: string };
