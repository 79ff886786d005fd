import { closeSync, fsyncSync, openSync } from "node:fs";

/**
 * Returns once what was written to a file outlives a power cut; of a folder, the names in it. Never call it on a register
 * that this process has open: closing any handle of a file gives up the process's locks on it (POSIX fcntl).
 */
export function syncPath(path: string): void {
  let handle: number;
  try {
    handle = openSync(path, "r");
  } catch (error) {
    // Windows opens no folders, and keeps their names itself.
    if (process.platform === "win32") return;
    throw error;
  }
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
