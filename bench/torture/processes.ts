import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const writer = fileURLToPath(new URL("./writer.ts", import.meta.url));

/** Starts a process that writes a register until it is killed (writer.ts), with more in its environment. */
export function startWriter(env: Record<string, string>): ChildProcess {
  return spawn(process.execPath, ["--import", "tsx", writer], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "ignore", "inherit"],
  });
}

/** Ends a process with no chance to tidy up, and waits until it is gone. */
export async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill("SIGKILL");
  await gone;
}

/** Waits some milliseconds. */
export const pause = (ms: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, ms));
