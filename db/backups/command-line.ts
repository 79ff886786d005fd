import path from "node:path";
import { parseArgs } from "node:util";
import { openingFault } from "../opening-fault";

/** What was typed behind a command: one file, as a full path, and which of its flags. */
export type Arguments = { file: string; flags: Set<string> };

/** npm runs a command in the project's folder; a file is meant to be where the person stood who typed it. */
const standing = () => process.env.INIT_CWD ?? process.cwd();

/** Reads the arguments of a command that takes one file and flags without values; null when they are anything else. */
export function readArguments(flags: string[]): Arguments | null {
  try {
    const options = Object.fromEntries(flags.map((flag) => [flag, { type: "boolean" as const }]));
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const [name, ...more] = positionals;
    if (!name || more.length > 0) return null;
    return { file: path.resolve(standing(), name), flags: new Set(Object.keys(values)) };
  } catch {
    return null;
  }
}

/** Runs a command to its end: prints what it says, or why it failed, with the exit code 1. */
export async function runCommand(command: () => string[] | Promise<string[]>): Promise<void> {
  try {
    for (const line of await command()) console.log(line);
  } catch (error) {
    console.error(openingFault(error));
    process.exitCode = 1;
  }
}

/** "1 session", "213 sessions". */
export const counted = (count: number, noun: string): string =>
  `${count.toLocaleString("en-GB")} ${noun}${count === 1 ? "" : "s"}`;
