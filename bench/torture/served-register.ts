import { type ChildProcess, spawn } from "node:child_process";
import { listening } from "../../scripts/listening.mjs";
import { serverProgram } from "../../scripts/next-program.mjs";
import { kill } from "./processes";

/** A register served over HTTP; `ms` is how long it took from the start of the process to its first sound answer. */
export type Served = { origin: string; ms: number; child: ChildProcess; kill: () => Promise<void> };

/** Serves a register as `npm start` does, without building. Throws, with what the server said, when it ends before it answers. */
export async function serve(file: string, more: Record<string, string> = {}): Promise<Served> {
  const began = performance.now();
  const { APP_URL: _, ...env } = process.env;
  const child = spawn(process.execPath, [serverProgram], {
    env: {
      ...env,
      NODE_ENV: "production",
      HOST: "127.0.0.1",
      PORT: "0",
      SEED: "none",
      LOG_LEVEL: "none",
      DATABASE_PATH: file,
      ...more,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  child.stderr?.on("data", (text) => {
    said = (said + text).slice(-4000);
  });
  const origin = await listening(child).catch(() => {
    throw new Error(said);
  });
  const health = await fetch(`${origin}/api/health`);
  const served = { origin, ms: performance.now() - began, child, kill: () => kill(child) };
  if (health.ok) return served;
  await served.kill();
  throw new Error(said || (await health.text()));
}

/** The state that a server's health names. */
export async function healthOf(origin: string): Promise<string> {
  const answer = await fetch(`${origin}/api/health`);
  return ((await answer.json()) as { status: string }).status;
}

/** Adds a group as a program does, of a name that needs room of its own; the answer. */
export function addByInterface(origin: string): Promise<Response> {
  const body = JSON.stringify({ name: "Panel of a program", kind: "other", note: "x".repeat(2000) });
  const headers = { "content-type": "application/json" };
  return fetch(`${origin}/api/v1/groups`, { method: "POST", headers, body });
}
