import { expect, test } from "vitest";
import { guessColumns } from "@/domain/import/column-guess";
import { countRows } from "@/domain/import/imported-row";
import { importTable, keepImport } from "../commands/imports";
import { undoStep } from "../commands/undo";
import { listChanges } from "../queries/changes";
import { listUnfinishedImports } from "../queries/unfinished-imports";
import { by, directoryOnly, imported, plainOptions } from "./import.fixture";

const headings = ["group", "ordinal", "status", "planned"];
const rows = Array.from({ length: 50 }, (_, at) => ({
  line: at + 2,
  cells: ["irigc-mmtc", String(101 + at), "announced", String(2101 + at)],
}));
const table = { headings, rows, notes: [] };
const file = [headings, ...rows.map(({ cells }) => cells)].map((cells) => cells.join(",")).join("\n");
const asked = { table, mapping: guessColumns(headings), options: plainOptions };
const author = { ...by, note: "Import of old.csv" };

/** Imports until so many rows are in, and dies. */
async function dying(after: number) {
  const dead = new Error("killed");
  const run = importTable(asked, author, (done) => {
    if (done >= after) throw dead;
  });
  await expect(run).rejects.toBe(dead);
}

test("an import that dies midway is named with what came in, and is undone as one step", async () => {
  directoryOnly();
  await dying(40);
  const [unfinished] = await listUnfinishedImports();
  expect(unfinished).toMatchObject({ author: "Analyst", note: "Import of old.csv", sessions: 40 });
  const { stepId = "" } = unfinished ?? {};
  expect(await undoStep(stepId, by)).toMatchObject({ kind: "done", value: { records: 40 } });
  expect(await listUnfinishedImports()).toEqual([]);
  expect(countRows((await imported(file)).rows)).toMatchObject({ new: 50 });
});

test("sent again it goes on, and what came in before can be kept as an import", async () => {
  directoryOnly();
  await dying(20);
  const [{ stepId } = { stepId: "" }] = await listUnfinishedImports();
  expect(countRows((await imported(file)).rows)).toEqual({ new: 30, changed: 0, same: 20, refused: 0 });
  expect(await listUnfinishedImports()).toMatchObject([{ stepId }]);
  expect(await keepImport(stepId, by)).toEqual({ kind: "done", value: { stepId } });
  expect(await keepImport(stepId, by)).toEqual({ kind: "not-found" });
  expect(await listUnfinishedImports()).toEqual([]);
  const { entries } = await listChanges({ before: null, limit: 10 });
  const kinds = entries.flatMap(({ step }) => step?.kind ?? []);
  expect(new Set(kinds)).toEqual(new Set(["import"]));
});

test("one that comes to its end is named nowhere, also where it changes nothing", async () => {
  directoryOnly();
  await imported(file);
  expect((await imported(file)).stepId).toBeNull();
  expect(await listUnfinishedImports()).toEqual([]);
});

test("one that is undone while its rows go in takes no more of them", async () => {
  directoryOnly();
  const undone: Promise<unknown>[] = [];
  const outcome = await importTable(asked, author, (done, stepId) => {
    if (done === 20) undone.push(undoStep(stepId ?? "", by));
  });
  expect(await Promise.all(undone)).toMatchObject([{ kind: "done" }]);
  expect(outcome).toMatchObject({
    kind: "invalid",
    errors: [{ message: "This import was undone while its rows went in." }, { field: "form" }],
  });
  expect(await listUnfinishedImports()).toEqual([]);
  expect(countRows((await imported(file)).rows)).toMatchObject({ refused: 0, same: 0 });
});
