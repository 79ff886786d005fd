type Tell = (level: "error", event: string, words: Record<string, string | undefined>) => void;

/** Writes one line to the log of the production server (scripts/serve.mjs); in development there is none. */
export function tellLog(event: string, words: Record<string, string | undefined>): void {
  const shared = globalThis as typeof globalThis & { rapporteurTell?: Tell };
  shared.rapporteurTell?.("error", event, words);
}
