import path from "node:path";
import { databasePath } from "../client";
import { RegisterError } from "../register-error";
import { counted, readArguments, runCommand } from "./command-line";
import { takeBackup } from "./take-backup";

// `npm run backup -- FILE [--overwrite]`
await runCommand(() => {
  const typed = readArguments(["overwrite"]);
  if (!typed) throw new RegisterError("Say which file to write: npm run backup -- FILE [--overwrite]");
  const { sessions, files, bytes, absent } = takeBackup(path.resolve(databasePath()), typed.file, {
    overwrite: typed.flags.has("overwrite"),
  });
  for (const name of absent) {
    console.error(
      `The register names a file that is not there or is damaged: ${name}. The backup is without it.`,
    );
  }
  const size = (bytes / 1e6).toFixed(1);
  return [
    `Backed up ${counted(sessions, "session")} and ${counted(files, "file")} to ${typed.file} (${size} MB).`,
  ];
});
