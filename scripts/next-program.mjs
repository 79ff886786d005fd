import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { constants } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** Folder of the project: every command works on it, wherever it was called from. */
export const root = fileURLToPath(new URL("..", import.meta.url));

const program = createRequire(import.meta.url).resolve("next/dist/bin/next");

/**
 * Starts a command of Next as `startProgram` does.
 * @param {string[]} args
 * @param {Record<string, string>} [env] added to the environment
 */
export function startNext(args, env = {}) {
  return startProgram([program, ...args], env);
}

/** The production server, as a program for Node that reads HOST and PORT. */
export const serverProgram = path.join(root, "scripts", "serve.mjs");

/**
 * Starts a program with Node in the project folder; what it prints is ours to read and to pass on.
 * Signals sent to us reach it, and nothing is reported to the makers of Next.
 * @param {string[]} args
 * @param {Record<string, string>} env added to the environment
 */
export function startProgram(args, env) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env },
    stdio: ["inherit", "pipe", "inherit"],
  });
  const pass = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) process.on(signal, pass);
  if (process.env.npm_lifecycle_event) endWithParent(child);
  child.stdout.pipe(process.stdout, { end: false });

  /** @type {Promise<number>} the code to leave with: its own, or 128 and the number of the signal that ended it */
  const ended = new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)));
  });
  return { child, ended };
}

/**
 * A shell that npm put between may die of a signal without passing it on. Then we have another parent, and Next must
 * end as if the signal had come to us, or it would hold the port for ever.
 * @param {import("node:child_process").ChildProcess} child
 */
function endWithParent(child) {
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || child.kill(), 200).unref();
}
