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

/** How long a login lasts at most, and how long one that nobody uses, in days. Use draws out the second alone. */
export const loginDays = { most: 7, unused: 3 };

/** The instant before which a login must have been used last to have ended by `now`, both in milliseconds since 1970. */
export function idleSince(now: number): number {
  return now - loginDays.unused * 24 * 60 * 60 * 1000;
}

/**
 * A place where somebody is signed in: since when, last used when (to the hour), until when at most, and the words by which the
 * browser named itself.
 */
export type Login = {
  id: string;
  createdAt: string;
  usedAt: string;
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

/** Somebody whom an OpenID provider knows, who may sign in as an account: the provider's own name for them, and since when. */
export type Identity = { id: string; subject: string; createdAt: string };

/** A way to sign in without a password, kept on a device (WebAuthn). */
export type Passkey = { id: string; name: string; createdAt: string };
