import { describe, expect, it } from "vitest";
import { readSettings, SettingError } from "./settings.mjs";

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
    expect(readSettings(env)).toEqual(settings);
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
    ["APP_URL", "https://register.example.org"],
  ])("refuses %s=%s in one sentence that names it", (name, value) => {
    expect(() => readSettings({ [name]: value })).toThrow(SettingError);
    expect(() => readSettings({ [name]: value })).toThrow(new RegExp(`^${name} .*\\.$`));
  });
});
