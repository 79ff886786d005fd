import {
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import path from "node:path";
import { filesFolderOf } from "../attachment-files";
import { syncPath } from "../durable-file";
import { RegisterError } from "../register-error";
import { storageFault } from "../storage-fault";
import { type Hold, holdRegister } from "./register-hold";
import { type StagedRegister, stageBackup } from "./stage-backup";

/** What was restored; `kept` is where the register that was there before lies now, null where there was none. */
export type Restored = Pick<StagedRegister, "sessions" | "files" | "madeAt"> & { kept: string | null };

/**
 * Puts the backup in `source` in the place of a register that no program has open. What was there is kept beside it, as a
 * register with its files. The change is one rename: whatever cuts it off, either the old or the new register is there,
 * whole. Throws a RegisterError, with the register as it was, when `source` is not sound or the register is in use.
 */
export function restoreBackup(
  source: string,
  register: string,
  { evenDamaged = false, now = new Date(Date.now()) } = {},
): Restored {
  if (!existsSync(source)) throw new RegisterError(`There is no file ${source}.`);
  mkdirSync(path.dirname(register), { recursive: true });
  // Beside the register, so that the last step is a rename within one file system.
  const stage = mkdtempSync(path.join(path.dirname(register), ".restoring-"));
  let hold: Hold | null = null;
  try {
    const staged = stageBackup(source, stage);
    const isThere = existsSync(register);
    hold = isThere ? holdRegister(register, { evenDamaged }) : null;
    addFiles(staged.filesFolder, filesFolderOf(register));
    const kept = isThere ? keepAside(register, now) : null;
    // Of a register that is not there any more, or was too damaged to be opened: a log left behind is not the new one's.
    for (const rest of ["-wal", "-shm", "-journal"]) rmSync(register + rest, { force: true });
    renameSync(staged.file, register);
    syncPath(path.dirname(register));
    return { sessions: staged.sessions, files: staged.files, madeAt: staged.madeAt, kept };
  } catch (error) {
    if (storageFault(error) !== "full") throw error;
    throw new RegisterError("The disk is full, so nothing was restored: the register is as it was.");
  } finally {
    hold?.release();
    rmSync(stage, { recursive: true, force: true });
  }
}

/** A file is named by what it holds, so those of the old register stay as they are; a damaged one gives way to the sound one. */
function addFiles(from: string, to: string): void {
  const names = readdirSync(from);
  if (names.length === 0) return;
  mkdirSync(to, { recursive: true });
  for (const name of names) {
    const there = path.join(to, name);
    const isSame = existsSync(there) && readFileSync(there).equals(readFileSync(path.join(from, name)));
    if (!isSame) renameSync(path.join(from, name), there);
  }
  syncPath(to);
  syncPath(path.dirname(to));
}

function keepAside(register: string, now: Date): string {
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, "");
  const base = `${register.replace(/\.db$/, "")}-replaced-${stamp}`;
  let kept = `${base}.db`;
  for (let n = 2; existsSync(kept) || existsSync(filesFolderOf(kept)); n += 1) kept = `${base}-${n}.db`;
  const folder = filesFolderOf(register);
  if (existsSync(folder)) {
    mkdirSync(filesFolderOf(kept));
    for (const name of readdirSync(folder))
      same(path.join(folder, name), path.join(filesFolderOf(kept), name));
    syncPath(filesFolderOf(kept));
  }
  // The log of a damaged register may be what it can be mended with.
  for (const rest of ["-wal", ""]) if (existsSync(register + rest)) same(register + rest, kept + rest);
  syncPath(path.dirname(kept));
  return kept;
}

/** The same file under a second name, or a copy where the file system knows no second names. */
function same(file: string, second: string): void {
  try {
    linkSync(file, second);
  } catch {
    copyFileSync(file, second, constants.COPYFILE_EXCL);
    syncPath(second);
  }
}
