import { pathToFileURL } from "node:url";
import { commandProgram } from "./command-program.mjs";

// `node scripts/command.mjs NAME ARGUMENTS` runs a command on the register, as `npm run NAME -- ARGUMENTS` does.

const [node = "", , name = "", ...typed] = process.argv;
const program = commandProgram(name);
if (program) {
  process.argv = [node, program.file, ...typed];
  if (program.isSource) await import("tsx");
  await import(pathToFileURL(program.file).href);
} else {
  console.error(`There is no command “${name}”.`);
  process.exitCode = 1;
}
