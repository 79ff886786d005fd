import path from "node:path";
import { artificialToday } from "@/db/artificial/dates";
import { ensureBuild } from "../scripts/current-build.mjs";
import { root, startNext } from "../scripts/next-program.mjs";
import { measurePages, type PageResult, type ServedRegister } from "./http-bench";
import type { MeasuredRegister } from "./registers";
import { measureScripts, type ScriptResult } from "./script-sizes";
import { type MeasuredServer, startBare, startServer } from "./server";

const bareFolder = path.join(root, "bench", "bare");

/** Builds Rapporteur, unless its build is current, and the bare app beside which it is measured. */
export async function buildApps(): Promise<void> {
  const code = (await ensureBuild()) || (await startNext(["build", bareFolder]).ended);
  if (code !== 0) throw new Error(`A build failed (code ${code}).`);
}

/** Serves every register, and the largest one once more by the bare app, and measures their pages. */
export async function measureApps(
  registers: MeasuredRegister[],
  rounds: number,
): Promise<{ pages: PageResult[]; scripts: ScriptResult[] }> {
  const started: MeasuredServer[] = [];
  const keep = async (starting: Promise<MeasuredServer>) => {
    const server = await starting;
    started.push(server);
    return server;
  };
  try {
    const served: ServedRegister[] = [];
    for (const register of registers) {
      served.push({ ...register, server: await keep(startServer(register.file, artificialToday)) });
    }
    const largest = served.at(-1);
    if (!largest) return { pages: [], scripts: [] };
    const bare = await keep(startBare(bareFolder, largest.file, artificialToday));
    const session = largest.examples.sessions[0] ?? "";
    const scripts = await measureScripts(largest.server.origin, session, bare.origin);
    return { scripts, pages: await measurePages(served, bare, rounds) };
  } finally {
    await Promise.all(started.map((server) => server.stop()));
  }
}
