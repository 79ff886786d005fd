import { sql } from "drizzle-orm";
import { openAsIs } from "@/db/client";
import { addByForm } from "../posted-form";
import type { FaultRow } from "./fault-row";
import { addByInterface, healthOf, serve } from "./served-register";
import { registerIn } from "./small-register";

/** Reads the list again and again until `waiting` is settled: how often, and the longest that one took, in milliseconds. */
async function readWhile(waiting: Promise<unknown>, origin: string) {
  let isOver = false;
  const over = waiting.finally(() => {
    isOver = true;
  });
  let count = 0;
  let slowest = 0;
  while (!isOver) {
    const began = performance.now();
    const { ok } = await fetch(`${origin}/sessions`);
    if (!ok) throw new Error("a read failed");
    count += 1;
    slowest = Math.max(slowest, Math.round(performance.now() - began));
  }
  await over;
  return { count, slowest };
}

/** Another program holds the lock of a write for longer than a server waits. */
export async function lockRegister(folder: string): Promise<FaultRow> {
  const file = registerIn(folder);
  const server = await serve(file);
  const faults: string[] = [];
  const other = openAsIs(file, { readonly: false });
  other.run(sql`BEGIN IMMEDIATE`);
  if ((await healthOf(server.origin)) !== "locked") faults.push("health did not notice");
  const waiting = addByForm(server.origin, "panel", "1000", "While locked");
  const program = addByInterface(server.origin);
  const reads = await readWhile(waiting, server.origin);
  const refused = await waiting;
  if (reads.count < 50 || reads.slowest > 500)
    faults.push(`${reads.count} reads while a change waited, the slowest ${reads.slowest} ms`);
  if (refused.status !== 503) faults.push(`a write was answered with ${refused.status}`);
  if (!/being changed by another program/.test(refused.page)) faults.push("no sentence");
  const { status } = await program;
  if (status !== 503) faults.push(`a program’s write was answered with ${status}`);
  if (!(await fetch(`${server.origin}/sessions`)).ok) faults.push("a read failed");
  other.run(sql`ROLLBACK`);
  other.$client.close();
  const { slug } = await addByForm(server.origin, "panel", "1000", "Once unlocked");
  if (!slug) faults.push("no write was taken afterwards");
  await server.kill();
  return {
    fault: "another program holds the register for longer than 5 s",
    rounds: "1 time",
    writes: slug ? "1" : "0",
    lost: "0",
    checks: faults[0] ?? `503 and a sentence; ${reads.count} reads meanwhile, ${reads.slowest} ms at most`,
    again: "at once, without a restart",
    isMet: faults.length === 0,
  };
}
