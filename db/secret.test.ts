import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { authSecret } from "./auth-secret";
import { hashSecret, newSecret } from "./secret";

describe("a secret", () => {
  it("holds 256 bits, in letters that an address takes, and is another one each time", () => {
    const secrets = Array.from({ length: 200 }, newSecret);
    expect(new Set(secrets).size).toBe(200);
    for (const secret of secrets) {
      expect(secret).toMatch(/^[\w-]{43}$/);
      expect(Buffer.from(secret, "base64url")).toHaveLength(32);
    }
    // No bit is the same in all of them, as it would be were some of them not random.
    const bits = (at: number) => secrets.map((secret) => Buffer.from(secret, "base64url").readUInt8(at));
    for (let at = 0; at < 32; at += 1) {
      expect(bits(at).reduce((all, byte) => all | byte, 0)).toBe(255);
      expect(bits(at).reduce((all, byte) => all & byte, 255)).toBe(0);
    }
  });

  it("is kept as its SHA-256 (FIPS 180-4)", () => {
    expect(hashSecret("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });
});

describe("the secret of logins", () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "rapporteur-secret-"));
    vi.stubEnv("DATABASE_PATH", path.join(folder, "register.db"));
    vi.stubEnv("AUTH_SECRET", undefined);
    file = path.join(folder, "register.db.secret");
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });

  it("is made once, for its owner alone to read, and the same from then on", () => {
    const secret = authSecret();
    expect(Buffer.from(secret, "base64url")).toHaveLength(32);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(authSecret()).toBe(secret);
  });

  it("is AUTH_SECRET where that is set, and no file is made then", () => {
    vi.stubEnv("AUTH_SECRET", "x".repeat(32));
    expect(authSecret()).toBe("x".repeat(32));
    expect(() => statSync(file)).toThrow(/ENOENT/);
  });

  it("is refused where it is shorter than 32 characters, wherever it comes from", () => {
    vi.stubEnv("AUTH_SECRET", "x".repeat(31));
    expect(authSecret).toThrow(/at least 32/);
    vi.stubEnv("AUTH_SECRET", "");
    writeFileSync(file, "short\n");
    expect(authSecret).toThrow(/at least 32/);
  });
});
