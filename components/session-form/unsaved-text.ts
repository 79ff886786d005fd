/** Under which name the text of this address is noted in this tab. */
export const unsavedKey = () => `unsaved ${location.pathname}${location.search}`;

/** Notes what is written in a form, for this tab and this address. */
export function keepUnsaved(form: HTMLFormElement): void {
  const entries = [...new FormData(form)].filter(
    ([name, value]) => typeof value === "string" && !name.startsWith("$"),
  );
  try {
    sessionStorage.setItem(unsavedKey(), JSON.stringify(entries));
  } catch {
    // A browser that keeps nothing loses nothing but this convenience.
  }
}

/** What was written here before, when the page was reached by going back or forward; else nothing. */
export function unsavedOnReturn(): [string, string][] {
  const [navigation] = performance.getEntriesByType("navigation");
  if (!(navigation instanceof PerformanceNavigationTiming) || navigation.type !== "back_forward") return [];
  try {
    return JSON.parse(sessionStorage.getItem(unsavedKey()) ?? "[]");
  } catch {
    return [];
  }
}

/** Forgets what was noted under a name, once it is saved. */
export function forgetUnsaved(key: string): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}
