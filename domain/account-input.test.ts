import { describe, expect, it } from "vitest";
import {
  acceptInput,
  emailAddress,
  invitationInput,
  longestPassword,
  newPassword,
  passwordChangeInput,
  recoveryInput,
  setupInput,
  shortestPassword,
  signInInput,
  tokenInput,
} from "./account-input";

const password = "walnut tango river 88";
const isGood = (schema: { safeParse: (input: unknown) => { success: boolean } }, input: unknown) =>
  schema.safeParse(input).success;

describe("a new password", () => {
  it("is counted in characters, not in halves of them", () => {
    expect(isGood(newPassword, "🌰".repeat(shortestPassword - 1))).toBe(false);
    expect(isGood(newPassword, "🌰".repeat(shortestPassword))).toBe(true);
    expect(isGood(newPassword, "🌰".repeat(longestPassword))).toBe(true);
    expect(isGood(newPassword, "🌰".repeat(longestPassword + 1))).toBe(false);
  });

  it.each([" walnut tango ", "ШИРОКАЯ РЕКА ночью", "only lower case words"])(
    "is taken as typed: %j",
    (text) => {
      expect(newPassword.parse(text)).toBe(text);
    },
  );

  it("says how long it must be", () => {
    const found = newPassword.safeParse("short").error?.issues.map(({ message }) => message);
    expect(found).toEqual([expect.stringContaining("at least 12 characters")]);
  });
});

describe("an email address", () => {
  it("is lower case, without blanks around it", () => {
    expect(emailAddress.parse("  Asha.Menon@Example.ORG ")).toBe("asha.menon@example.org");
  });

  it.each([
    "",
    "asha",
    "asha@",
    "@example.org",
    "a b@example.org",
    "a@b@example.org",
    "a@example.org\nBcc: b@c.de",
  ])("is not %j", (text) => {
    expect(isGood(emailAddress, text)).toBe(false);
  });

  it("has at most 254 characters", () => {
    expect(isGood(emailAddress, `${"a".repeat(250)}@example.org`)).toBe(false);
  });
});

describe("a name", () => {
  const named = (name: string) => acceptInput.safeParse({ name, password });

  it("is one line without signs that nobody sees", () => {
    expect(named("  Asha\n\tMenon\u2028(MoD)\u202e ").data?.name).toBe("Asha Menon (MoD)");
  });

  it.each(["", "   ", "\u200b\u202e", "\n"])("is not %j", (name) => {
    expect(named(name).error?.issues[0]).toMatchObject({ path: ["name"], message: /^Write your name/ });
  });

  it("has at most 120 characters", () => {
    expect(named("a".repeat(120)).success).toBe(true);
    expect(named("a".repeat(121)).success).toBe(false);
  });
});

it("asks the first maintainer for an address, and whoever was invited for none", () => {
  expect(isGood(setupInput, { name: "Mina", password })).toBe(false);
  expect(setupInput.parse({ name: "Mina", email: "Mina@example.org", password }).email).toBe(
    "mina@example.org",
  );
  expect(acceptInput.parse({ name: "Asha", email: "other@example.org", password })).toEqual({
    name: "Asha",
    password,
  });
});

it("takes no role with an account but the one that the link gives", () => {
  expect(acceptInput.parse({ name: "Asha", password, role: "maintainer" })).not.toHaveProperty("role");
  expect(setupInput.parse({ name: "M", email: "m@a.org", password, role: "x" })).not.toHaveProperty("role");
});

it.each(["reader", "analyst", "maintainer"])("invites a %s", (role) => {
  expect(invitationInput.parse({ email: "A@example.org", role })).toEqual({ email: "a@example.org", role });
});

it.each(["admin", "", undefined])("invites no %j", (role) => {
  expect(isGood(invitationInput, { email: "a@example.org", role })).toBe(false);
});

it("signs in with passwords that are too short for a new one, but not with none", () => {
  expect(signInInput.parse({ email: " A@example.org", password: "x" })).toEqual({
    email: "a@example.org",
    password: "x",
  });
  expect(isGood(signInInput, { email: "a@example.org", password: "" })).toBe(false);
  expect(isGood(signInInput, { email: "a@example.org", password: "x".repeat(1001) })).toBe(false);
});

it("asks whoever changes a password for the present one, and whoever lost it not", () => {
  expect(isGood(passwordChangeInput, { password })).toBe(false);
  expect(isGood(passwordChangeInput, { present: "", password })).toBe(false);
  expect(isGood(passwordChangeInput, { present: "x", password })).toBe(true);
  expect(isGood(recoveryInput, { password })).toBe(true);
});

it("makes no account with a name by which the register signs, and any token with it", () => {
  const person = { email: "m@a.org", password };
  expect(isGood(setupInput, { ...person, name: "Local Analyst" })).toBe(false);
  expect(isGood(acceptInput, { ...person, name: "import" })).toBe(false);
  expect(isGood(setupInput, { ...person, name: "Local A. Nalyst" })).toBe(true);
  expect(isGood(tokenInput, { name: "import", scope: "read", days: 1 })).toBe(true);
});

describe("a token", () => {
  const token = (days: unknown, scope = "read") => isGood(tokenInput, { name: "script", scope, days });

  it.each(["1", "366", 30])("works for %j days", (days) => expect(token(days)).toBe(true));
  it.each(["0", "-1", "367", "1.5", "", "soon", "Infinity"])("not for %j", (days) =>
    expect(token(days)).toBe(false),
  );
  it("reads or writes", () =>
    expect(["read", "write", "admin"].map((s) => token(1, s))).toEqual([true, true, false]));
});
