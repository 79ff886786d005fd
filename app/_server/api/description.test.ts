import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, it } from "vitest";
import { openApi } from "@/domain/api/open-api";

const folder = mkdtempSync(path.join(tmpdir(), "rapporteur-open-api-"));
const root = path.join(import.meta.dirname, "../../..");
afterAll(() => rmSync(folder, { recursive: true }));

const run = (program: string, ...args: string[]) =>
  spawnSync(path.join(root, "node_modules/.bin", program), args, {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
  });

function linted(description: object) {
  const file = path.join(folder, "openapi.json");
  writeFileSync(file, JSON.stringify(description));
  const { stdout } = run("redocly", "lint", file, "--format=json", "--extends=recommended");
  return JSON.parse(stdout) as { totals: { errors: number; warnings: number }; problems: object[] };
}

it("the description of the interface passes a linter that is not ours, without an error or a warning", () => {
  expect(linted(openApi("1.2.3"))).toMatchObject({ problems: [], totals: { errors: 0, warnings: 0 } });
}, 60_000);

it("a description with an operation that has no answer would not pass it", () => {
  const paths = { "/changes": { get: { summary: "Follow changes" } } };
  expect(linted({ ...openApi("1.2.3"), paths }).totals.errors).toBeGreaterThan(0);
}, 60_000);

it("the client of the journeys is the one that the description makes", () => {
  expect(run("tsx", "e2e/write-api-client.ts", "--check")).toMatchObject({ status: 0, stderr: "" });
}, 60_000);
