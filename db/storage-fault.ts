import type { Outcome } from "@/domain/command-outcome";
import { type StorageFault, unsavedAdvice } from "@/domain/storage-fault";

const sqliteFaults: [RegExp, StorageFault][] = [
  [/^SQLITE_FULL/, "full"],
  [/^SQLITE_(?:READONLY|CANTOPEN|PERM|AUTH)/, "read-only"],
  [/^SQLITE_(?:BUSY|LOCKED|PROTOCOL)/, "locked"],
  [/^SQLITE_(?:CORRUPT|NOTADB)/, "damaged"],
  [/^SQLITE_(?:IOERR|NOLFS)/, "failing"],
];

const systemFaults: Record<string, StorageFault> = {
  ENOSPC: "full",
  EDQUOT: "full",
  EFBIG: "full",
  EROFS: "read-only",
  EACCES: "read-only",
  EPERM: "read-only",
  EIO: "failing",
};

/** What failed when a driver or the file system threw `error`, also as the cause of another; null where it was neither. */
export function storageFault(error: unknown): StorageFault | null {
  for (let each = error; each instanceof Error; each = each.cause) {
    const code = String((each as NodeJS.ErrnoException).code ?? "");
    const fault = systemFaults[code] ?? sqliteFaults.find(([pattern]) => pattern.test(code))?.[1];
    if (fault) return fault;
  }
  return null;
}

/**
 * Called with each fault that a command met while it answered a request; set by the app, which can then answer with a status
 * that says so. Kept on globalThis because Next bundles what starts a server apart from what answers.
 */
const shared = globalThis as typeof globalThis & { rapporteurStorageFault?: (fault: StorageFault) => void };

/** Sets what is told of each fault that keeps a command from writing. */
export function onStorageFault(tell: (fault: StorageFault) => void): void {
  shared.rapporteurStorageFault = tell;
}

/** What a write ended as when `error` is a fault of storage, which is told on to the app; null where it is none. */
export function unsavedBy(error: unknown): Extract<Outcome<never>, { kind: "unsaved" }> | null {
  const fault = storageFault(error);
  if (!fault) return null;
  shared.rapporteurStorageFault?.(fault);
  return { kind: "unsaved", fault, errors: [{ field: "form", message: unsavedAdvice(fault) }] };
}
