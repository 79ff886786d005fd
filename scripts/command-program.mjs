import { existsSync } from "node:fs";
import path from "node:path";
import { root } from "./next-program.mjs";

/** The commands that work on a register, by the folder of their source. */
const folders = {
  backup: "db/backups",
  restore: "db/backups",
  "account-link": "db",
  import: "db/imports",
};

/**
 * The file of a command: in an image the one that was translated for it (deploy/translate.sh), elsewhere its source.
 * @param {string} name
 * @returns {{ file: string, isSource: boolean } | null} null when there is no such command
 */
export function commandProgram(name) {
  const folder = new Map(Object.entries(folders)).get(name);
  if (!folder) return null;
  const translated = path.join(root, "commands", `${name}-command.mjs`);
  if (existsSync(translated)) return { file: translated, isSource: false };
  return { file: path.join(root, folder, `${name}-command.ts`), isSource: true };
}
