const names = new Intl.DisplayNames("en-GB", { type: "language" });

/** The English name of a language by its BCP 47 tag: "ru" gives "Russian", "ur-Latn" "Urdu (Latin)"; the tag itself when it is none. */
export function languageName(tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
