import { describe, expect, it } from "vitest";
import { SettingError } from "./setting-error.mjs";
import { readSettings } from "./settings.mjs";

describe("a start in local mode", () => {
  it.each([
    [{}, { host: "127.0.0.1", port: 3000 }],
    [
      { HOST: "", PORT: "", TODAY: "", APP_URL: "" },
      { host: "127.0.0.1", port: 3000 },
    ],
    [
      { HOST: "localhost", PORT: "8080" },
      { host: "localhost", port: 8080 },
    ],
    [
      { HOST: "LOCALHOST", PORT: "0" },
      { host: "localhost", port: 0 },
    ],
    [
      { HOST: "[::1]", PORT: "65535" },
      { host: "::1", port: 65535 },
    ],
    [
      { HOST: "127.0.0.2", TODAY: "2024-02-29" },
      { host: "127.0.0.2", port: 3000 },
    ],
  ])("reads %j", (env, settings) => {
    const alone = { appUrl: null, proxies: 0, throttle: 0, securityContact: null };
    expect(readSettings(env)).toEqual({ ...settings, ...alone });
  });

  it.each([
    ["HOST", "0.0.0.0"],
    ["HOST", "::"],
    ["HOST", "192.168.1.4"],
    ["HOST", "127.0.0.256"],
    ["HOST", "127.0.0.1.example.org"],
    ["HOST", "localhost.example.org"],
    ["PORT", "65536"],
    ["PORT", "-1"],
    ["PORT", "3000x"],
    ["PORT", "3e3"],
    ["PORT", " "],
    ["TODAY", "2026-02-31"],
    ["TODAY", "2025-02-29"],
    ["TODAY", "2026-13-01"],
    ["TODAY", "24-11-2026"],
    ["TODAY", "yesterday"],
    ["TRUST_PROXY", "-1"],
    ["TRUST_PROXY", "10"],
    ["TRUST_PROXY", "true"],
    ["TRUST_PROXY", "127.0.0.1"],
    ["SECURITY_CONTACT", "security"],
    ["SECURITY_CONTACT", "http://example.org/report"],
    ["SECURITY_CONTACT", "javascript:alert(1)"],
    ["SECURITY_CONTACT", "mailto:a@example.org\nExpires: never"],
    ["THROTTLE", "-1"],
    ["THROTTLE", "1001"],
    ["THROTTLE", "off"],
    ["THROTTLE", "1e3"],
    ["APP_URL", "register.example.org"],
    ["APP_URL", "register.example.org:3000"],
    ["APP_URL", "/"],
    ["APP_URL", "https:register.example.org"],
    ["APP_URL", "https://"],
    ["APP_URL", "http://register.example.org"],
    ["APP_URL", "http://192.168.1.4:3000"],
    ["APP_URL", "http://localhost.example.org"],
    ["APP_URL", "ftp://register.example.org"],
    ["APP_URL", "javascript:alert(1)"],
    ["APP_URL", "https://register.example.org/app"],
    ["APP_URL", "https://register.example.org/?"],
    ["APP_URL", "https://register.example.org/#top"],
    ["APP_URL", "https://me@register.example.org"],
    ["APP_URL", "https://me:secret@register.example.org"],
    ["APP_URL", "https://register.example.org\\evil.example"],
    ["APP_URL", " https://register.example.org"],
  ])("refuses %s=%s in one sentence that names it", (name, value) => {
    expect(() => readSettings({ [name]: value })).toThrow(SettingError);
    expect(() => readSettings({ [name]: value })).toThrow(new RegExp(`^${name} .*\\.$`));
  });
});

describe("a start for a team", () => {
  const team = "https://register.example.org";
  it.each([
    [team, team, "register.example.org", true],
    [`${team}/`, team, "register.example.org", true],
    ["HTTPS://Register.Example.ORG:443", team, "register.example.org", true],
    [`${team}:8443`, `${team}:8443`, "register.example.org:8443", true],
    ["https://bücher.example", "https://xn--bcher-kva.example", "xn--bcher-kva.example", true],
    ["http://localhost:3000", "http://localhost:3000", "localhost:3000", false],
    ["http://127.0.0.1", "http://127.0.0.1", "127.0.0.1", false],
    ["http://[::1]:3000", "http://[::1]:3000", "[::1]:3000", false],
  ])("finds the register at %s", (APP_URL, origin, host, isSecure) => {
    const settings = readSettings({ APP_URL, TRUST_PROXY: "1" });
    expect(settings).toMatchObject({ appUrl: { origin, host, isSecure }, host: "127.0.0.1", proxies: 1 });
  });

  it.each([
    ["", 1],
    ["0", 0],
    ["0.5", 0.5],
    ["1000", 1000],
  ])("has limits by default, and with THROTTLE=%s they are %s times as wide", (THROTTLE, throttle) => {
    expect(readSettings({ APP_URL: team, THROTTLE }).throttle).toBe(throttle);
  });

  it.each(["0.0.0.0", "::", "[::]", "192.168.1.4", "2001:db8::1"])("may listen on %s", (HOST) => {
    expect(readSettings({ APP_URL: team, HOST }).host).toBe(HOST.replace(/[[\]]/g, ""));
  });

  it.each(["register.example.org", "1.2.3", "::x", "0.0.0.0:80"])("does not listen on %s", (HOST) => {
    expect(() => readSettings({ APP_URL: team, HOST })).toThrow(/^HOST .*\.$/);
  });

  it.each([
    ["security@example.org", "mailto:security@example.org"],
    ["mailto:security@example.org", "mailto:security@example.org"],
    ["https://example.org/report", "https://example.org/report"],
  ])("names %s as its contact", (SECURITY_CONTACT, contact) => {
    expect(readSettings({ APP_URL: team, SECURITY_CONTACT }).securityContact).toBe(contact);
  });
});
