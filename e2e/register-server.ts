import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { listening } from "../scripts/listening.mjs";
import { serverProgram } from "../scripts/next-program.mjs";

/** The day on which every end-to-end test takes place. */
export const today = "2026-11-24";

/** A register being served: its address without a path, the folder of its database, and how to end it. */
export interface RegisterServer {
  origin: string;
  folder: string;
  /** Everything that the server has printed so far. */
  printed(): string;
  /** Ends the server, and nothing else; the folder of the database stays. */
  stop(): Promise<void>;
  /** Ends the server as a crash does; the folder of the database stays. */
  crash(): Promise<void>;
  /** Ends the server and removes its database. */
  discard(): Promise<void>;
}

/**
 * Serves the production build on a free loopback port, with a database of its own: a copy of `template`, or, without
 * one, a new database that holds the starting register, or nothing when `seed` is "none". `settings` are further variables
 * of its environment. Resolves when it answers.
 */
export async function startRegister({
  template = "",
  seed = "",
  settings = {},
} = {}): Promise<RegisterServer> {
  const folder = mkdtempSync(path.join(tmpdir(), "rapporteur-e2e-"));
  // The write-ahead log lies beside the database and belongs to it, so the whole folder is copied.
  if (template) cpSync(template, folder, { recursive: true });
  const { APP_URL: _, TRUST_PROXY: __, THROTTLE: ___, ...env } = process.env;
  const server = spawn(process.execPath, [serverProgram], {
    env: {
      ...env,
      HOST: "127.0.0.1",
      PORT: "0",
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      DATABASE_PATH: path.join(folder, "register.db"),
      SEED: seed,
      TODAY: today,
      ...settings,
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let printed = "";
  server.stdout.setEncoding("utf8").on("data", (text: string) => {
    printed += text;
  });
  const ended = once(server, "exit");
  const stop = async () => {
    server.kill();
    await ended;
  };
  const crash = async () => {
    server.kill("SIGKILL");
    await ended;
  };
  const discard = async () => {
    // Nothing is worth a tidy end any more, which would wait for requests that a failed test left open.
    await crash();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    return { origin: await answering(server), folder, printed: () => printed, stop, crash, discard };
  } catch (error) {
    await discard();
    throw error;
  }
}

/** Waits until it listens, then for the first answer, which waits for the register to be opened. */
async function answering(server: ChildProcess): Promise<string> {
  const origin = await listening(server);
  const health = await fetch(`${origin}/api/health`);
  if (!health.ok)
    throw new Error(`The server cannot open its register: ${health.status} ${await health.text()}`);
  return origin;
}
