import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { sourceStamp } from "./source-stamp.mjs";

let root = "";
const write = (file: string, text: string) => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
};

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "rapporteur-stamp-"));
  write("app/page.tsx", "one");
  write("package-lock.json", "{}");
});
afterEach(() => rmSync(root, { recursive: true }));

it.each([
  ["a changed page", () => write("app/page.tsx", "two")],
  ["a new page", () => write("app/groups/page.tsx", "one")],
  ["a renamed page", () => renameSync(path.join(root, "app/page.tsx"), path.join(root, "app/layout.tsx"))],
  ["another lock file", () => write("package-lock.json", "{ }")],
  ["a first proxy", () => write("proxy.ts", "")],
])("%s asks for a new build", (_, change) => {
  const before = sourceStamp(root);
  change();
  expect(sourceStamp(root)).not.toBe(before);
});

it.each([
  ["the same text written again", () => write("app/page.tsx", "one")],
  ["a test", () => write("app/page.test.tsx", "new")],
  ["the starting register", () => write("db/seed/sessions.json", "[]")],
  ["the documents", () => write("README.md", "new")],
])("%s asks for none", (_, change) => {
  const before = sourceStamp(root);
  change();
  expect(sourceStamp(root)).toBe(before);
});
