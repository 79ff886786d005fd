import "server-only";

type BackupState = { last: string | null; failed: string | null; next: string | null };

/** How the backups fare that the server makes by itself (scripts/scheduled-backups.mjs); null where it makes none. */
export function scheduledBackups() {
  const shared = globalThis as typeof globalThis & { rapporteurBackups?: () => BackupState };
  const state = shared.rapporteurBackups?.();
  // Why a try failed stands in the log: whoever asks here need not know the server's folders.
  return state ? { status: state.failed ? "failing" : "ok", last: state.last, next: state.next } : null;
}
