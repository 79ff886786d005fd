import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { registerInFile } from "@/db/backups/register-file.fixture";
import { type OpenDb, openAsIs } from "@/db/client";
import { updateSession } from "@/db/commands/sessions";
import { refusedAnswer } from "./refused";

let folder: string;
let db: OpenDb;
let file: string;
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "rapporteur-refused-"));
  ({ db, file } = await registerInFile(folder));
});
afterEach(() => {
  db.$client.close();
  rmSync(folder, { recursive: true });
});

/** What a program is answered to a change that needs room. */
async function answerToChange() {
  const by = { author: "Analyst", role: "analyst" as const };
  const outcome = await updateSession("panel-2024", { summary: "x".repeat(9000) }, { version: 4 }, by);
  if (outcome.kind === "done") throw new Error("It was saved.");
  return refusedAnswer(outcome);
}

describe("a change that the register cannot take at present is answered to a program with 503", () => {
  const tells = async (sentence: string, seconds: string) => {
    const answer = await answerToChange();
    expect(answer.status).toBe(503);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    expect(answer.headers.get("retry-after")).toBe(seconds);
    expect(await answer.json()).toEqual({
      type: "about:blank",
      title: "Not available now",
      status: 503,
      detail: sentence,
      errors: [],
    });
  };

  it("with no room left on the disk", async () => {
    db.$client.pragma("max_page_count = 1"); // as many as there are
    await tells("The disk on which the register lies is full, so nothing was saved.", "60");
  });

  it("while another program holds the register", async () => {
    db.$client.pragma("busy_timeout = 20");
    const other = openAsIs(file, { readonly: false });
    other.$client.exec("BEGIN IMMEDIATE");
    await tells("The register is being changed by another program, so nothing was saved.", "5");
    other.$client.close();
  });

  it("where the register may only be read", async () => {
    db.$client.pragma("query_only = ON");
    await tells("The register cannot be written to at present, so nothing was saved.", "60");
  });
});

it("a value that cannot be taken is the program’s fault, and answered with 422", async () => {
  const answer = await refusedAnswer({ kind: "invalid", errors: [{ field: "name", message: "Write it." }] });
  expect([answer.status, answer.headers.get("retry-after")]).toEqual([422, null]);
});
