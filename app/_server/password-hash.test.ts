import { scryptSync } from "node:crypto";
import { describe, expect, it } from "vitest";
import { hashPassword, isPassword } from "./password-hash";

const password = "walnut tango river 88";
/** As another program would write it, with settings of its own. */
const phc = (text: string, { n, r, p }: { n: number; r: number; p: number }, length = 32) => {
  const salt = Buffer.from("a salt of others");
  const key = scryptSync(text, salt, length, { N: n, r, p, maxmem: 2 ** 26 });
  return `$scrypt$n=${n},r=${r},p=${p}$${salt.toString("base64url")}$${key.toString("base64url")}`;
};

it("keeps a password as its cost, a salt of its own and a key, never as itself", async () => {
  const [one, other] = [await hashPassword(password), await hashPassword(password)];
  for (const hash of [one, other]) {
    expect(hash).toMatch(/^\$scrypt\$n=32768,r=8,p=3\$[\w-]{22}\$[\w-]{43}$/);
    expect(hash).not.toContain("walnut");
    expect(await isPassword(hash, password)).toBe(true);
  }
  expect(one.split("$")[3]).not.toBe(other.split("$")[3]);
  expect(one.split("$")[4]).not.toBe(other.split("$")[4]);
});

it("is what scrypt makes of it (RFC 7914)", async () => {
  const [, , , salt = "", key] = (await hashPassword(password)).split("$");
  const cost = { N: 2 ** 15, r: 8, p: 3, maxmem: 2 ** 26 };
  expect(scryptSync(password, Buffer.from(salt, "base64url"), 32, cost).toString("base64url")).toBe(key);
});

it("reads hashes of another cost, so that it can grow", async () => {
  const hash = phc(password, { n: 1024, r: 4, p: 1 });
  expect(await isPassword(hash, password)).toBe(true);
  expect(await isPassword(hash, `${password}9`)).toBe(false);
});

it.each([
  ["another case", "Walnut tango river 88"],
  ["a blank behind it", `${password} `],
  ["its start", password.slice(0, -1)],
  ["nothing", ""],
])("is not opened by %s", async (_, text) => {
  expect(await isPassword(phc(password, { n: 1024, r: 8, p: 1 }), text)).toBe(false);
});

it("tells apart passwords that differ after their two hundredth character", async () => {
  const long = "a".repeat(200);
  expect(await isPassword(phc(`${long}b`, { n: 1024, r: 8, p: 1 }), `${long}c`)).toBe(false);
});

it("is the same whichever way a keyboard composes accents", async () => {
  const composed = "crème brûlée à midi".normalize("NFC");
  const hash = phc(composed, { n: 1024, r: 8, p: 1 });
  expect(composed.normalize("NFD")).not.toBe(composed);
  expect(await isPassword(hash, composed.normalize("NFD"))).toBe(true);
});

describe("what is no hash of this kind", () => {
  const good = phc(password, { n: 1024, r: 8, p: 1 });

  it.each([
    ["nothing", ""],
    ["the password itself", password],
    ["another scheme", good.replace("scrypt", "argon2id")],
    ["no key", good.replace(/\$[^$]+$/, "$")],
    ["settings out of bounds", good.replace("n=1024", "n=99999999")],
    ["settings missing", good.replace(",p=1", "")],
    ["more behind it", `${good}$more`],
  ])("opens to nobody: %s", async (_, hash) => {
    expect(await isPassword(hash, password)).toBe(false);
  });

  it.each([16, 64])("nor does a key of %i bytes", async (length) => {
    expect(await isPassword(phc(password, { n: 1024, r: 8, p: 1 }, length), password)).toBe(false);
  });

  it.each([
    ["a cost that is no power of two", good.replace("n=1024", "n=1000")],
    ["more memory than a password may take", good.replace("n=1024", "n=4194304")],
    ["no block size", good.replace("r=8", "r=0")],
  ])("nor does %s", async (_, hash) => {
    expect(await isPassword(hash, password)).toBe(false);
  });
});
