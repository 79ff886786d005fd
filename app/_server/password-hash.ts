import "server-only";
import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from "node:crypto";

// 32 MiB and three passes: one of the equal settings of OWASP's Password Storage Cheat Sheet, the one with least memory.
const cost = { N: 2 ** 15, r: 8, p: 3 };
const bytes = 32;

function derive(password: string, salt: Buffer, options: ScryptOptions): Promise<Buffer> {
  // Composed, so that a password is the same whichever keyboard wrote its accents (NIST SP 800-63B, 3.1.1.2).
  return new Promise((resolve, reject) =>
    scrypt(password.normalize("NFC"), salt, bytes, { ...options, maxmem: 2 ** 26 }, (error, key) =>
      error ? reject(error) : resolve(key),
    ),
  );
}

/** What is kept of a password: scrypt's settings, a salt and the key, in the notation of the PHC string format. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt, cost);
  const settings = `n=${cost.N},r=${cost.r},p=${cost.p}`;
  return ["", "scrypt", settings, salt.toString("base64url"), key.toString("base64url")].join("$");
}

/** Whether a password is the one that was hashed; false as well where the hash cannot be read. */
export async function isPassword(hash: string, password: string): Promise<boolean> {
  const [, settings, salt, key] =
    /^\$scrypt\$(n=[1-9]\d{0,6},r=[1-9]\d?,p=[1-9]\d?)\$([\w-]+)\$([\w-]+)$/.exec(hash) ?? [];
  if (!settings || !salt || !key) return false;
  const [n, r, p] = [...settings.matchAll(/\d+/g)].map(Number);
  const known = Buffer.from(key, "base64url");
  try {
    const found = await derive(password, Buffer.from(salt, "base64url"), { N: n, r, p });
    return known.length === found.length && timingSafeEqual(known, found);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_CRYPTO_INVALID_SCRYPT_PARAMS") return false;
    throw error;
  }
}
