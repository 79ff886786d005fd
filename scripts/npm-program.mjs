import { spawnSync } from "node:child_process";
import { root } from "./next-program.mjs";

/**
 * Runs a command of npm in the project folder, with the very npm that started us where one did.
 * @param {string[]} args
 * @returns {{ output: string, code: number }} what it printed, and the code with which it ended
 */
export function runNpm(args) {
  const started = process.env.npm_execpath;
  const [program, before] = started ? [process.execPath, [started]] : ["npm", []];
  const options = /** @type {const} */ ({
    cwd: root,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const { stdout, status, error } = spawnSync(program, [...before, ...args], options);
  if (error) throw error;
  return { output: stdout, code: status ?? 1 };
}
