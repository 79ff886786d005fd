/** Under which name the text of this address is noted in this browser; `part` tells several forms of one page apart. */
export const unsavedKey = (part = "") =>
  ["unsaved", `${location.pathname}${location.search}`, part].join(" ").trimEnd();

/** What was written in a form and not saved: its entries, and when (an instant in UTC). */
export type UnsavedText = { entries: [string, string][]; at: string };

const longestKept = 30 * 24 * 60 * 60 * 1000;

/**
 * Notes what is written in a form under a name of `unsavedKey`: in this browser, so that it survives a closed tab. What an edit was
 * opened with is part of it, so that a version saved meanwhile is noticed.
 */
export function keepUnsaved(key: string, form: HTMLFormElement): void {
  const entries = [...new FormData(form)].filter(
    (entry): entry is [string, string] => typeof entry[1] === "string" && !entry[0].startsWith("$"),
  );
  noteUnsaved(key, { entries, at: new Date().toISOString() });
}

/** Notes the same as it was written before. */
export function noteUnsaved(key: string, text: UnsavedText): void {
  try {
    localStorage.setItem(key, JSON.stringify(text));
  } catch {
    // A browser that keeps nothing loses nothing but this convenience.
  }
}

/** What was noted under a name before and neither saved nor discarded in the last thirty days; null for nothing. */
export function unsavedText(key: string): UnsavedText | null {
  try {
    const kept: UnsavedText | null = JSON.parse(localStorage.getItem(key) ?? "null");
    const isFresh = kept !== null && Date.now() - Date.parse(kept.at) < longestKept;
    return isFresh && Array.isArray(kept.entries) ? kept : null;
  } catch {
    return null;
  }
}

// In the memory of the page alone: whoever leaves it has seen what became of it.
let forgotten: [key: string, text: string] | null = null;

/** Forgets what was noted under a name, once it is saved or discarded. */
export function forgetUnsaved(key: string): void {
  try {
    const text = localStorage.getItem(key);
    if (text !== null) forgotten = [key, text];
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}

/** Notes again what was forgotten last, where the answer that seemed to have saved it was none; whether there was anything. */
export function recallForgotten(): boolean {
  if (!forgotten) return false;
  try {
    localStorage.setItem(...forgotten);
    return true;
  } catch {
    return false;
  }
}
