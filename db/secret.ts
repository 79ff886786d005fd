import { createHash, randomBytes } from "node:crypto";

/** A new secret for a link or token: 256 random bits in base64url, which no guessing reaches. */
export function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

/** What the register keeps of a secret: SHA-256 in hex. Secrets of full randomness need neither salt nor slowness. */
export function hashSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
