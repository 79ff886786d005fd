import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { listening } from "../scripts/listening.mjs";
import { serverProgram } from "../scripts/next-program.mjs";

/** A built Next app being served on a free loopback port. */
export type MeasuredServer = { origin: string; stop: () => Promise<void> };

const next = createRequire(import.meta.url).resolve("next/dist/bin/next");

async function started(program: string[], file: string, today: string): Promise<MeasuredServer> {
  const { APP_URL: _, ...env } = process.env;
  const server = spawn(process.execPath, program, {
    env: {
      ...env,
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      HOST: "127.0.0.1",
      PORT: "0",
      DATABASE_PATH: file,
      SEED: "none",
      TODAY: today,
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(server, "exit");
  const stop = async () => {
    server.kill("SIGKILL");
    await ended;
  };
  return { origin: await listening(server), stop };
}

/** Serves Rapporteur on a register's file as `npm start` does. Throws when it ends before it listens. */
export const startServer = (file: string, today: string) => started([serverProgram], file, today);

/** Serves the Next app in a folder on a register's file by Next's own server. Throws when it ends before it listens. */
export const startBare = (folder: string, file: string, today: string) =>
  started([next, "start", folder, "-H", "127.0.0.1", "-p", "0"], file, today);
