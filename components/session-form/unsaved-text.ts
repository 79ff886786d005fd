/** Under which name the text of this address is noted in this browser. */
export const unsavedKey = () => `unsaved ${location.pathname}${location.search}`;

/** What was written in a form and not saved: its entries, and when (an instant in UTC). */
export type UnsavedText = { entries: [string, string][]; at: string };

const longestKept = 30 * 24 * 60 * 60 * 1000;

/**
 * Notes what is written in a form, for this address: in this browser, so that it survives a closed tab. What an edit was
 * opened with is part of it, so that a version saved meanwhile is noticed.
 */
export function keepUnsaved(form: HTMLFormElement): void {
  const entries = [...new FormData(form)].filter(
    ([name, value]) => typeof value === "string" && !name.startsWith("$"),
  );
  try {
    localStorage.setItem(unsavedKey(), JSON.stringify({ entries, at: new Date().toISOString() }));
  } catch {
    // A browser that keeps nothing loses nothing but this convenience.
  }
}

/** What was written here before and neither saved nor discarded in the last thirty days; null for nothing. */
export function unsavedText(): UnsavedText | null {
  try {
    const kept: UnsavedText | null = JSON.parse(localStorage.getItem(unsavedKey()) ?? "null");
    const isFresh = kept !== null && Date.now() - Date.parse(kept.at) < longestKept;
    return isFresh && Array.isArray(kept.entries) ? kept : null;
  } catch {
    return null;
  }
}

/** Forgets what was noted under a name, once it is saved or discarded. */
export function forgetUnsaved(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}
