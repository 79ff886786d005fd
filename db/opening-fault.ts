import { RegisterError } from "./register-error";
import { storageFault } from "./storage-fault";

/** Why a register could not be opened, as sentences for the person who starts it; of an unknown error its own words. */
export function openingFault(error: unknown): string {
  if (error instanceof RegisterError) return error.message;
  const message = error instanceof Error ? error.message : String(error);
  if (/not a database/.test(message)) return "This file is not a database, so it is no register either.";
  switch (storageFault(error)) {
    case "full":
      return "The disk is full, so the register could not be opened: make room and start again.";
    case "read-only":
      return "The register cannot be written to: this user must be allowed to write the file and the folder that it lies in.";
    case "locked":
      return "Another program holds the register, so it could not be opened: end that program and start again.";
    case "damaged":
      return "The register’s file is damaged: put a backup in its place with npm run restore.";
    default:
      return message;
  }
}
