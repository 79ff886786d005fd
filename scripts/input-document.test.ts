import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { largestFile, mostAttachments, mostPixels } from "@/domain/attachment";
import { mostChanged } from "@/domain/bulk-change";
import { sessionInput } from "@/domain/session-input";
import { bodyLimit, fileBodyLimit } from "./body-limit.mjs";

const root = path.join(import.meta.dirname, "..");
const text = readFileSync(path.join(root, "docs/input.md"), "utf8");

describe("the page that says what a register takes", () => {
  it("leads to rules that are there", () => {
    const named = [...text.matchAll(/`((?:domain|db|app|scripts)\/[\w/.-]+)`/g)].map(([, file = ""]) => file);
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  });

  it("names the limits that hold", () => {
    const megabyte = 2 ** 20;
    expect(text).toContain(
      `${bodyLimit / megabyte} MB for a form or a call, ${fileBodyLimit / megabyte} MB with a file`,
    );
    expect(text).toContain(`${largestFile / megabyte} MB; ${mostPixels / 1_000_000} million pixels`);
    expect(text).toContain(`${mostAttachments} files`);
    expect(text).toContain(`${mostChanged} sessions changed at once`);
    const session = { group: { slug: "panel" }, status: "held" };
    const appearance = { post: "Secretary", role: "member" };
    const lists = {
      appearances: [200, "people", appearance],
      outcomes: [200, "outcomes", { text: "Agreed" }],
      topics: [60, "topics", "Topic"],
      jointlyWith: [20, "joint groups", "board"],
    } as const;
    for (const [field, [most, noun, value]] of Object.entries(lists)) {
      const taken = (count: number) =>
        sessionInput.safeParse({ ...session, [field]: Array.from({ length: count }, () => value) }).success;
      expect([taken(most), taken(most + 1)], field).toEqual([true, false]);
      expect(text).toContain(`${most} ${noun}`);
    }
  });
});
