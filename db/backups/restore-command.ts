import path from "node:path";
import { databasePath } from "../client";
import { RegisterError } from "../register-error";
import { counted, readArguments, runCommand } from "./command-line";
import { restoreBackup } from "./restore-backup";

// `npm run restore -- FILE [--replace-damaged]`
await runCommand(() => {
  const typed = readArguments(["replace-damaged"]);
  if (!typed) throw new RegisterError("Say which backup to restore: npm run restore -- FILE");
  const register = path.resolve(databasePath());
  const { sessions, files, madeAt, kept } = restoreBackup(typed.file, register, {
    evenDamaged: typed.flags.has("replace-damaged"),
  });
  const taken = madeAt ? `, as they were on ${madeAt.slice(0, 16).replace("T", " at ")} UTC` : "";
  return [
    `Restored ${counted(sessions, "session")} and ${counted(files, "file")}${taken}, to ${register}.`,
    ...(kept ? [`The register that was there before is kept as ${kept}.`] : []),
  ];
});
