import "server-only";

/** What a line of the security log is about. */
export type SecurityEvent =
  | "login"
  | "login refused"
  | "link refused"
  | "token refused"
  | "logout"
  | "login ended"
  | "write refused"
  | "invitation made"
  | "account made"
  | "account renamed"
  | "account removed"
  | "role changed"
  | "account disabled"
  | "account enabled"
  | "password changed"
  | "recovery link made"
  | "link withdrawn"
  | "token made"
  | "token revoked"
  | "passkey added"
  | "passkey removed"
  | "provider unlinked";

/** Writes one line of JSON to standard output: when, what, and ids of accounts; never a name, an address or a secret. */
export function logSecurity(event: SecurityEvent, facts: Record<string, string | null> = {}): void {
  console.log(JSON.stringify({ at: new Date().toISOString(), log: "security", event, ...facts }));
}
