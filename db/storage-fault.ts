/** Why the disk or the database took no write. */
export type StorageFault = "full" | "read-only" | "locked" | "damaged" | "failing";

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

const sentences: Record<StorageFault, string> = {
  full: "The disk on which the register lies is full, so nothing was saved. What you typed is still here: once there is room again, save it anew.",
  "read-only":
    "The register cannot be written to at present, so nothing was saved. What you typed is still here: once its file may be written again, save it anew.",
  locked:
    "The register is being changed by another program, so nothing was saved. What you typed is still here: wait a moment and save it anew.",
  damaged:
    "The register’s file is damaged, so nothing was saved. It must be restored from a backup before anything can be written.",
  failing:
    "The disk on which the register lies took nothing, so nothing was saved. What you typed is still here: save it anew once the disk works.",
};

/**
 * Called with each fault that a command met while it answered a request; set by the app, which can then answer with a status
 * that says so. Kept on globalThis because Next bundles what starts a server apart from what answers.
 */
const shared = globalThis as typeof globalThis & { rapporteurStorageFault?: (fault: StorageFault) => void };

/** Sets what is told of each fault that keeps a command from writing. */
export function onStorageFault(tell: (fault: StorageFault) => void): void {
  shared.rapporteurStorageFault = tell;
}

/** The sentence for a person where `error` is a fault of storage, which is told on to the app; null where it is not. */
export function toldFault(error: unknown): string | null {
  const fault = storageFault(error);
  if (fault) shared.rapporteurStorageFault?.(fault);
  return fault && sentences[fault];
}
