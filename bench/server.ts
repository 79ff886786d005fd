import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

/** A built Next app being served on a free loopback port. */
export type MeasuredServer = { origin: string; stop: () => Promise<void> };

const program = createRequire(import.meta.url).resolve("next/dist/bin/next");

/** Serves the production build in a folder on a register's file. Throws when it ends before it listens. */
export async function startServer(folder: string, file: string, today: string): Promise<MeasuredServer> {
  const { APP_URL: _, ...env } = process.env;
  const server = spawn(process.execPath, [program, "start", folder, "-H", "127.0.0.1", "-p", "0"], {
    env: {
      ...env,
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      DATABASE_PATH: file,
      SEED: "none",
      TODAY: today,
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(server, "exit");
  const origin = await new Promise<string>((resolve, reject) => {
    let address = "";
    createInterface({ input: server.stdout }).on("line", (line) => {
      address ||= /Local:\s+(http:\S+)/.exec(line)?.[1] ?? "";
      if (line.includes("Ready in")) resolve(address);
    });
    ended.then(([code]) => reject(new Error(`The server of ${folder} ended (code ${code}).`)));
  });
  const stop = async () => {
    server.kill("SIGKILL");
    await ended;
  };
  return { origin, stop };
}
