import { readFileSync, writeFileSync } from "node:fs";
import { databasePath } from "./client";
import { newSecret } from "./secret";

const shortest = 32;

/**
 * The secret by which logins' cookies are signed: AUTH_SECRET, else the text of the file beside the register (`.secret` behind
 * its name), which is made at first use and readable to its owner alone. It is in no backup: who steals one can sign nothing.
 * Throws where neither holds at least 32 characters.
 */
export function authSecret(): string {
  const secret = process.env.AUTH_SECRET || secretInFile(`${databasePath()}.secret`);
  if (secret.length < shortest) throw new Error(`AUTH_SECRET needs at least ${shortest} characters.`);
  return secret;
}

function secretInFile(file: string): string {
  try {
    writeFileSync(file, newSecret(), { flag: "wx", mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  return readFileSync(file, "utf8").trim();
}
