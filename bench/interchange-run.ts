import { existsSync, readFileSync } from "node:fs";
import { sql } from "drizzle-orm";
import { openDatabase, setDb } from "@/db/client";
import { importTable } from "@/db/commands/imports";
import { previewImport } from "@/db/imports/run-import";
import { readTable } from "@/db/imports/table-file";
import { sessionBatches } from "@/db/queries/sessions";
import { artificialNow as now } from "@/db/testing-register";
import { sessionsAsCsv } from "@/domain/export/csv";
import { countRows } from "@/domain/import/imported-row";
import { noAnswers } from "@/domain/import/name-question";
import { noFilters } from "@/domain/session-filters";

// One measurement in a process of its own, so that its peak of memory is its own: FILE and what is measured.
const [, , file = "", what = ""] = process.argv;
const db = setDb(openDatabase(file));
const by = { author: "measurement", role: "analyst" as const };
const options = {
  group: "",
  status: null,
  answers: noAnswers,
  addLikely: true,
  seen: new Map<string, number>(),
  now,
};

async function exportAll(): Promise<{ rows: number; bytes: number }> {
  let [rows, bytes] = [0, 0];
  async function* counted() {
    for await (const sessions of sessionBatches(noFilters, now)) {
      rows += sessions.length;
      yield sessions;
    }
  }
  for await (const part of sessionsAsCsv(counted(), "https://register.example"))
    bytes += Buffer.byteLength(part);
  return { rows, bytes };
}

/** So many rows of an old spreadsheet: a third names sessions that are there, the rest are new, with people in words. */
function oldSpreadsheet(rows: number): Buffer {
  const known = db.all<{ slug: string }>(sql`SELECT slug FROM sessions LIMIT ${Math.ceil(rows / 3)}`);
  const groups = db.all<{ slug: string }>(sql`SELECT slug FROM groups LIMIT 200`);
  const lines = Array.from({ length: rows }, (_, n) => {
    if (n % 3 === 0) return `${known[n / 3]?.slug},,,,,Told in row ${n},,`;
    const date = `20${40 + (n % 50)}-0${1 + (n % 9)}`;
    const people = `co-chair: Sample Person ${n % 500}`;
    return `,${groups[n % 200]?.slug},${5000 + Math.floor(n / 200)},announced,${date},,New Delhi,${people}`;
  });
  return Buffer.from(`slug,group,ordinal,status,planned,note,city,appearances\n${lines.join("\n")}\n`);
}

async function importRows(isPreview: boolean): Promise<{ rows: number; bytes: number }> {
  const sent = oldSpreadsheet(Number(process.argv[4] ?? 10_000));
  const reading = await readTable(sent);
  if (!reading.ok) throw new Error(reading.message);
  const asked = { table: reading.table, options };
  const outcome = isPreview ? await previewImport(asked, by, () => {}) : await importTable(asked, by);
  if (outcome.kind !== "done") throw new Error(outcome.kind);
  const rows = Array.isArray(outcome.value) ? outcome.value : outcome.value.rows;
  const { refused, same } = countRows(rows);
  if (refused + same > 0) throw new Error(`${refused} rows refused, ${same} the same`);
  return { rows: rows.length, bytes: sent.length };
}

const start = performance.now();
// How long others must wait at most: a timer that comes late says so.
let [longest, last] = [0, performance.now()];
const beat = setInterval(() => {
  longest = Math.max(longest, performance.now() - last - 5);
  last = performance.now();
}, 5);
const done = what === "export" ? await exportAll() : await importRows(what === "preview");
clearInterval(beat);
const seconds = (performance.now() - start) / 1000;
/** The most memory that this process held, in bytes. The usual figure (ru_maxrss) would be that of the process that started it. */
function peakMemory(): number {
  if (!existsSync("/proc/self/status")) return process.resourceUsage().maxRSS * 1024;
  const [, kibibytes] = /^VmHWM:\s+(\d+)/m.exec(readFileSync("/proc/self/status", "utf8")) ?? [];
  return Number(kibibytes) * 1024;
}

console.log(JSON.stringify({ ...done, seconds, longest, peak: peakMemory() }));
db.$client.close();
