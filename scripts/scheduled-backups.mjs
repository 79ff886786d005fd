import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { root } from "./next-program.mjs";

/**
 * @typedef {{ last: string | null, failed: string | null, next: string | null }} BackupState
 *   instants of the last backup made and of the next one, and why the last try failed, if it did
 */

// The number tells which is newer, also after the clock was set back.
const pattern = /^rapporteur-(\d{6})-\d{8}T\d{6}Z\.db$/;
const unfinished = /^\.rapporteur-\d{6}-\d{8}T\d{6}Z\.db\.[0-9a-f]{12}(?:-journal)?$/;
const hour = 3_600_000;

/**
 * The backups in a folder, oldest first.
 * @param {string} folder
 */
function backupsIn(folder) {
  return readdirSync(folder)
    .flatMap((name) => {
      const number = pattern.exec(name)?.[1];
      return number ? [{ number: Number(number), file: path.join(folder, name) }] : [];
    })
    .sort((a, b) => a.number - b.number);
}

/**
 * Makes one backup in a process of its own, so that no request waits for it.
 * @param {string} file
 * @param {AbortSignal} signal ends it early
 * @returns {Promise<string | null>} why it failed, null when it was made
 */
function backUp(file, signal) {
  return new Promise((resolve) => {
    const program = path.join(root, "scripts", "command.mjs");
    const { INIT_CWD: _, ...env } = process.env;
    const child = spawn(process.execPath, [program, "backup", file], {
      cwd: root,
      env,
      signal,
      stdio: ["ignore", "ignore", "pipe"],
    });
    let said = "";
    child.stderr.on("data", (text) => {
      said = (said + text).slice(-2000);
    });
    child.once("error", (error) => resolve(error.message));
    child.once("close", (code) =>
      resolve(code === 0 ? null : said.trim().replace(/\s*\n\s*/g, " ") || `It ended with code ${code}.`),
    );
  });
}

/**
 * Makes a backup whenever one is due, first as soon as the newest one is older than the time between two, and removes the
 * oldest ones above the number to keep once a new one is there. A failed try is told and made again after an hour, or
 * sooner where backups are more frequent.
 * @param {import("./backup-settings.mjs").BackupSettings} settings
 * @param {{ tell: (level: "info" | "error", event: string, words: Record<string, unknown>) => void, make?: typeof backUp }} tools
 * @returns {{ state: () => BackupState, stop: () => void }}
 */
export function scheduleBackups({ folder, hours, keep }, { tell, make = backUp }) {
  const ending = new AbortController();
  const every = hours * hour;
  /** @type {BackupState} */
  const state = { last: null, failed: null, next: null };
  /** @type {NodeJS.Timeout | undefined} */
  let timer;

  const plan = (/** @type {number} */ delay) => {
    if (ending.signal.aborted) return;
    state.next = new Date(Date.now() + delay).toISOString();
    // Node takes no delay above 24.8 days; where there is more to wait, it looks again then.
    const wait = Math.min(delay, 2 ** 31 - 1);
    timer = setTimeout(wait < delay ? () => plan(delay - wait) : run, wait);
    timer.unref();
  };
  const run = async () => {
    const began = performance.now();
    const failed = await attempt();
    if (ending.signal.aborted) return;
    state.failed = failed;
    if (failed) tell("error", "backup", { failed });
    else {
      state.last = new Date().toISOString();
      tell("info", "backup", { ms: Math.round(performance.now() - began) });
    }
    plan(failed ? Math.min(every, hour) : every);
  };
  const attempt = async () => {
    try {
      mkdirSync(folder, { recursive: true });
      for (const name of readdirSync(folder)) {
        if (unfinished.test(name)) rmSync(path.join(folder, name), { force: true });
      }
      const number = String((backupsIn(folder).at(-1)?.number ?? 0) + 1).padStart(6, "0");
      const instant = new Date().toISOString().replace(/[-:]|\.\d+/g, "");
      const failed = await make(path.resolve(folder, `rapporteur-${number}-${instant}.db`), ending.signal);
      if (!failed) for (const { file } of backupsIn(folder).slice(0, -keep)) rmSync(file, { force: true });
      return failed;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  };

  plan(untilDue(folder, every, state));
  const stop = () => {
    ending.abort();
    clearTimeout(timer);
  };
  return { state: () => ({ ...state }), stop };
}

/**
 * How long until the next backup is due by the newest one in the folder; one from the future tells that the clock was wrong.
 * @param {string} folder
 * @param {number} every
 * @param {BackupState} state
 */
function untilDue(folder, every, state) {
  try {
    const newest = backupsIn(folder).at(-1);
    if (!newest) return 0;
    const made = statSync(newest.file).mtimeMs;
    state.last = new Date(made).toISOString();
    const age = Date.now() - made;
    return age < 0 ? 0 : Math.max(0, every - age);
  } catch {
    return 0; // there is no folder yet, or it cannot be read, which the attempt will say
  }
}
