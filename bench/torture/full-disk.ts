import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { addByForm } from "../posted-form";
import { type FaultRow, untried } from "./fault-row";
import { addByInterface, healthOf, serve } from "./served-register";
import { fillRegister } from "./small-register";
import { inspect } from "./written-register";

const fault = "full disk while the server runs";

/** Fills a disk to the last byte; returns the file to remove in order to make room. */
function fillUp(folder: string): string {
  const ballast = path.join(folder, "ballast");
  for (const size of [1 << 20, 1 << 16, 4096, 1]) {
    try {
      for (;;) writeFileSync(ballast, Buffer.alloc(size), { flag: "a" });
    } catch {
      // that size finds no room any more
    }
  }
  return ballast;
}

/**
 * Serves a register from a small disk of its own and fills it up: writes must be refused with a sentence and the status 507,
 * reads go on, and once there is room again the same server must take writes.
 */
export async function fillDisk(folder: string, rounds: number): Promise<FaultRow> {
  mkdirSync(folder);
  const { status } = spawnSync("mount", ["-t", "tmpfs", "-o", "size=48m", "tmpfs", folder]);
  if (status !== 0) return untried(fault, "needs the right to mount a small disk");
  const faults: string[] = [];
  let added = 0;
  try {
    const file = path.join(folder, "register.db");
    fillRegister(file);
    const server = await serve(file);
    const add = () => addByForm(server.origin, "panel", `${1000 + added * 3}`, `Added ${added}`);
    for (let round = 0; round < rounds; round += 1) {
      const ballast = fillUp(folder);
      let refused = await add();
      // The log may have room that was used before.
      for (let n = 0; refused.slug && n < 2000; n += 1) {
        added += 1;
        refused = await add();
      }
      if (refused.status !== 507) faults.push(`a write was answered with ${refused.status}`);
      if (!/The disk on which the register lies is full/.test(refused.page)) faults.push("no sentence");
      if (!refused.page.includes(`Added ${added}`)) faults.push("what was typed was gone");
      const { status: answered, headers } = await addByInterface(server.origin);
      if (answered !== 503 || !headers.has("retry-after"))
        faults.push(`a program’s write was answered with ${answered}`);
      const read = await fetch(`${server.origin}/sessions`);
      if (!read.ok) faults.push(`a read was answered with ${read.status}`);
      if ((await healthOf(server.origin)) !== "full") faults.push("health did not notice");
      rmSync(ballast);
      if (!(await add()).slug) faults.push("no write was taken once there was room");
      else added += 1;
      if ((await healthOf(server.origin)) !== "ok") faults.push("health stayed ill");
    }
    await server.kill();
    const found = inspect(file, []);
    faults.push(...found.faults);
  } finally {
    spawnSync("umount", ["-l", folder]);
  }
  return {
    fault,
    rounds: `${rounds} times`,
    writes: String(added),
    lost: "0",
    checks: faults[0] ?? "507 and a sentence; reads go on",
    again: "at once, without a restart",
    isMet: faults.length === 0,
  };
}
