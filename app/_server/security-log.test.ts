import { readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, expect, it, vi } from "vitest";
import { logSecurity } from "./security-log";

const here = import.meta.dirname;
const source = readFileSync(path.join(here, "security-log.ts"), "utf8");
const running = readFileSync(path.join(here, "../../docs/running.md"), "utf8");

/** The events as the code names them. */
const events = [...source.matchAll(/^ {2}\| "([^"]+)"/gm)].map(([, event = ""]) => event);

afterEach(() => {
  vi.restoreAllMocks();
});

it("is one line of JSON: when in UTC, what, and whose account", () => {
  const lines: string[] = [];
  vi.spyOn(console, "log").mockImplementation((line) => void lines.push(line));
  logSecurity("login refused", { account: 'a"\n{"log":"forged"}', reason: null });
  expect(lines).toHaveLength(1);
  expect(lines[0]).not.toContain("\n");
  expect(JSON.parse(lines[0] ?? "")).toEqual({
    at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    log: "security",
    event: "login refused",
    account: 'a"\n{"log":"forged"}',
    reason: null,
  });
});

it("has its events listed for whoever watches it, and no others", () => {
  expect(events.length).toBeGreaterThan(15);
  const listed = /### The security log\n([\s\S]*?)\n##/.exec(running)?.[1] ?? "";
  expect([...listed.matchAll(/^\| `([^`]+)`/gm)].map(([, event = ""]) => event).sort()).toEqual(
    [...events].sort(),
  );
});
