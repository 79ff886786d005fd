import { spawnSync } from "node:child_process";
import { chmodSync } from "node:fs";
import path from "node:path";
import { addByForm } from "../posted-form";
import type { FaultRow } from "./fault-row";
import { pause } from "./processes";
import { serve } from "./served-register";
import { registerIn } from "./small-register";
import { inspect } from "./written-register";

const yearOf = (n: number) => String(1000 + (n % 2900) * 3);

/** Kills a server (SIGKILL) while four clients add sessions by its form, starts it again and looks for what it had answered. */
export async function killServer(folder: string, kills: number): Promise<FaultRow> {
  const file = registerIn(folder);
  const answered: string[] = [];
  const starts: number[] = [];
  const faults: string[] = [];
  let asked = 0;
  for (let done = 0; done < kills; done += 1) {
    const server = await serve(file);
    starts.push(server.ms);
    let isUp = true;
    const client = async () => {
      while (isUp) {
        asked += 1;
        const { slug } = await addByForm(server.origin, "panel", yearOf(asked), `Added ${asked}`).catch(
          () => ({ slug: null }),
        );
        if (slug) answered.push(slug);
      }
    };
    const clients = [client(), client(), client(), client()];
    await pause(400 + Math.random() * 800);
    await server.kill();
    isUp = false;
    await Promise.all(clients);
    faults.push(...inspect(file, []).faults);
  }
  const last = await serve(file);
  starts.push(last.ms);
  const missing = await Promise.all(
    [...new Set(answered)].map(
      async (slug) => (await fetch(`${last.origin}/sessions/${slug}`)).status !== 200,
    ),
  );
  await last.kill();
  const lost = missing.filter(Boolean).length;
  const slowest = Math.max(...starts.slice(1));
  return {
    fault: "the server is killed (SIGKILL) while four clients add sessions by its form",
    rounds: `${kills} kills`,
    writes: String(answered.length),
    lost: String(lost),
    checks: faults[0] ?? "clean after each",
    again: `${(slowest / 1000).toFixed(1)} s at most`,
    isMet: lost === 0 && faults.length === 0 && slowest < 2000 && answered.length > 0,
  };
}

/** Makes a folder read-only for this user, also for one whom permissions do not bind; returns how to undo it. */
function makeReadOnly(folder: string): () => void {
  if (process.getuid?.() !== 0) {
    chmodSync(folder, 0o555);
    chmodSync(path.join(folder, "register.db"), 0o444);
    return () => {
      chmodSync(folder, 0o755);
      chmodSync(path.join(folder, "register.db"), 0o644);
    };
  }
  spawnSync("mount", ["--bind", folder, folder]);
  spawnSync("mount", ["-o", "remount,ro,bind", folder]);
  return () => void spawnSync("umount", ["-l", folder]);
}

/** A server is started on a register that it may not write. */
export async function forbidWriting(folder: string): Promise<FaultRow> {
  const file = registerIn(folder);
  const undo = makeReadOnly(folder);
  const said = await serve(file).then(
    async (server) => {
      await server.kill();
      return "it started all the same";
    },
    (error: Error) => error.message,
  );
  undo();
  const isTold = /cannot be written to: this user must be allowed/.test(said);
  const server = await serve(file);
  const { slug } = await addByForm(server.origin, "panel", "1000", "Writable again");
  await server.kill();
  return {
    fault: "the register's file and folder are read-only at the start",
    rounds: "1 time",
    writes: slug ? "1" : "0",
    lost: "0",
    checks: isTold ? "refused with a sentence" : said.slice(0, 200),
    again: "once it may be written",
    isMet: isTold && slug !== null,
  };
}
