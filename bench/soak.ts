import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { unsoundness } from "@/db/backups/soundness";
import { openDatabase } from "@/db/client";
import { root } from "../scripts/next-program.mjs";
import { addFirstRevisions } from "./first-revisions";
import { percentile } from "./percentiles";
import { addByForm } from "./posted-form";
import { fillRegister } from "./registers";
import { milliseconds } from "./table";
import { pause } from "./torture/processes";
import { serve } from "./torture/served-register";

// `npm run soak -- --minutes N`: readers and writers against one server; a line now and then tells how it fares.
const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "10" },
    every: { type: "string", default: "30" },
    sessions: { type: "string", default: "2000" },
    readers: { type: "string", default: "4" },
    writers: { type: "string", default: "2" },
  },
});
const end = performance.now() + Number(values.minutes) * 60_000;
const folder = mkdtempSync(path.join(tmpdir(), "soak-"));

/** Megabytes, to one place. */
const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);

function memoryOf(pid: number | undefined): string {
  try {
    const kibibytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return megabytes(Number(kibibytes) * 1024);
  } catch {
    return "";
  }
}

const sizeOf = (file: string) => megabytes(statSync(file, { throwIfNoEntry: false })?.size ?? 0);

spawnSync(process.execPath, [path.join(root, "scripts", "build.mjs")], { stdio: "inherit" });
const { file, db, examples } = fillRegister(folder, Number(values.sessions));
addFirstRevisions(db);
db.$client.close();
const server = await serve(file, {
  BACKUP_DIRECTORY: path.join(folder, "backups"),
  BACKUP_EVERY: "0.02",
  BACKUP_KEEP: "3",
});

const errors: string[] = [];
let [reads, writes, asked, saved]: [number[], number[], number, number] = [[], [], 0, 0];
const addresses = [
  "/",
  "/sessions",
  "/groups",
  "/people",
  "/changes",
  "/review",
  "/sessions?q=training",
  ...examples.chairs.map((slug) => `/sessions?chair=${slug}`),
  ...examples.sessions.flatMap((slug) => [`/sessions/${slug}`, `/sessions/${slug}/history`]),
];

/** Runs one request after another until the end, a moment between two. */
async function client(times: () => number[], request: () => Promise<string | null>): Promise<void> {
  while (performance.now() < end) {
    const began = performance.now();
    const error = await request().catch(String);
    times().push(performance.now() - began);
    if (error) errors.push(error);
    await pause(20);
  }
}

async function read(): Promise<string | null> {
  asked += 1;
  const address = addresses[asked % addresses.length] ?? "/";
  const answer = await fetch(server.origin + address, { headers: { "Sec-Fetch-Dest": "document" } });
  const page = await answer.text();
  return answer.ok && page.includes("</html>") ? null : `${address} answered ${answer.status}`;
}

async function write(): Promise<string | null> {
  const group = examples.groups[Math.floor(Math.random() * examples.groups.length)] ?? "";
  const year = 1000 + Math.floor(Math.random() * 7000);
  const answer = await addByForm(server.origin, group, String(year), `Written in ${year}`);
  if (answer.slug) saved += 1;
  // A session of a year near that of another one is asked about: an answer too, and not an error.
  return answer.slug || answer.status === 200 ? null : `a write was answered with ${answer.status}`;
}

const line = (cells: string[]) => console.log(cells.map((cell) => cell.padStart(9)).join(" "));
const p99 = (times: number[]) => (times.length ? milliseconds(percentile(times, 0.99)) : "");
const began = performance.now();
line(["min", "reads", "p99 ms", "forms", "saved", "p99 ms", "errors", "memory MB", "log MB", "file MB"]);
const report = () => {
  const minutes = ((performance.now() - began) / 60_000).toFixed(1);
  line([
    minutes,
    String(reads.length),
    p99(reads),
    String(writes.length),
    String(saved),
    p99(writes),
    String(errors.length),
    memoryOf(server.child.pid),
    sizeOf(`${file}-wal`),
    sizeOf(file),
  ]);
  reads = [];
  writes = [];
  saved = 0;
};
const timer = setInterval(report, Number(values.every) * 1000);
await Promise.all([
  ...Array.from({ length: Number(values.readers) }, () => client(() => reads, read)),
  ...Array.from({ length: Number(values.writers) }, () => client(() => writes, write)),
]);
clearInterval(timer);
report();
const health = await (await fetch(`${server.origin}/api/health`)).json();
server.child.kill("SIGTERM");
await new Promise((resolve) => server.child.once("exit", resolve));
const after = openDatabase(file);
const fault = unsoundness(after);
after.$client.close();
rmSync(folder, { recursive: true, force: true });
console.log(`health: ${JSON.stringify(health)}`);
console.log(`${errors.length} errors; the register is ${fault ?? "sound"}.`);
for (const error of new Set(errors)) console.log(`  ${error}`);
if (errors.length > 0 || fault) process.exitCode = 1;
