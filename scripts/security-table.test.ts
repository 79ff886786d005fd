import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const root = path.join(import.meta.dirname, "..");
const read = (file: string) => readFileSync(path.join(root, file), "utf8");

/** The rows of every table in docs/security.md, without their headings: the first cell and the last, which names tests. */
const rows = read("docs/security.md")
  .split("\n")
  .filter((line) => line.startsWith("| ") && !/^\| -|\| shown by +\|$|\| shown by \|$/.test(line))
  .map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
  .map((cells) => ({ cells, about: cells[0] ?? "", shown: cells.at(-1) ?? "" }));
const requirements = rows.filter(({ about }) => /^\d/.test(about));
const named = rows.flatMap(({ about, shown }) =>
  [...shown.matchAll(/`([^`›]+) › ([^`]+)`/g)].map(([, file = "", title = ""]) => ({ about, file, title })),
);

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Whether a file has a test of this title: the first argument of a call, as it is written there. */
function hasTest(file: string, title: string): boolean {
  return new RegExp(`\\(\\s*(["'\`])${escaped(title)}\\1,`).test(read(file));
}

describe("the table of what protects a register", () => {
  it("has rows, each with as many cells as its heading, and tests or the words that there is none", () => {
    expect(requirements.length).toBeGreaterThan(100);
    expect(rows.length).toBeGreaterThan(requirements.length);
    for (const { cells, about, shown } of rows) {
      expect(cells.length, about).toBe(/^\d/.test(about) ? 4 : 3);
      expect(shown, about).toMatch(/^(?:no test|`[^`›]+ › [^`]+`(?:, `[^`›]+ › [^`]+`)*)$/);
      expect(cells.every((cell) => cell !== "")).toBe(true);
    }
  });

  it("names each requirement once", () => {
    const numbers = requirements.map(({ about }) => about);
    expect(numbers).toEqual([...new Set(numbers)]);
  });

  it.each(named)("$about: $file has a test “$title”", ({ file, title }) => {
    expect(existsSync(path.join(root, file))).toBe(true);
    expect(hasTest(file, title)).toBe(true);
  });

  it("would miss a test that is gone", () => {
    expect(hasTest("scripts/security-table.test.ts", "names each requirement once")).toBe(true);
    expect(hasTest("scripts/security-table.test.ts", "names each requirement")).toBe(false);
  });
});
