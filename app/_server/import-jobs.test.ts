import { expect, it } from "vitest";
import { openedForm } from "@/domain/import/import-form";
import { findJob, importState, keepJob, setStage, stepsGoingOn } from "./import-jobs";

const table = { headings: ["group"], rows: [{ line: 2, cells: ["wg"] }], notes: [] };
const hour = 60 * 60 * 1000;
const send = (owner: string, at: number, bytes = 10) =>
  keepJob({ owner, at, bytes, name: "a.csv", table, form: openedForm(["group"]) });

it("shows a file to whoever sent it and to nobody else, under an id that cannot be guessed", () => {
  const job = send("anna", 0);
  expect(job.id).toMatch(/^[0-9a-f]{32}$/);
  expect(findJob(job.id, "anna", 1)).toBe(job);
  expect(findJob(job.id, "boris", 1)).toBeNull();
  expect(findJob(job.id, "", 1)).toBeNull();
});

it("forgets a file after an hour, but not while its rows go in", () => {
  const [idle, busy] = [send("anna", 0), send("anna", 0)];
  setStage(busy, { kind: "importing", done: 1, stepId: "step" });
  expect(findJob(idle.id, "anna", hour)).toBe(idle);
  expect(findJob(idle.id, "anna", hour + 1)).toBeNull();
  expect(findJob(busy.id, "anna", hour + 1)).toBe(busy);
  expect(stepsGoingOn()).toEqual(["step"]);
  setStage(busy, { kind: "imported", rows: [], stepId: null });
  expect(stepsGoingOn()).toEqual([]);
});

it("keeps only so many files and bytes, those sent last", () => {
  const at = 10 * hour;
  const first = send("anna", at);
  for (let n = 0; n < 8; n += 1) send("boris", at);
  expect(findJob(first.id, "anna", at)).toBeNull();
  const second = send("anna", at);
  for (let n = 0; n < 4; n += 1) send("boris", at, 20 * 2 ** 20);
  expect(findJob(second.id, "anna", at)).toBeNull();
});

it("makes pages be drawn anew with each step", () => {
  const job = send("anna", 20 * hour);
  const before = importState();
  setStage(job, { kind: "previewing", done: 20 });
  expect(importState()).not.toBe(before);
});
