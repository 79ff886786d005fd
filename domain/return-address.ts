const here = "http://here.invalid";

/** Where to go on after a login: a path of this site, its query and fragment, from what an address or form said; "/" for anything else. */
export function readReturnAddress(text: unknown): string {
  if (typeof text !== "string" || !text.startsWith("/") || text.length > 4000) return "/";
  const url = URL.canParse(text, here) ? new URL(text, here) : null;
  return url?.origin === here && !url.pathname.startsWith("//")
    ? `${url.pathname}${url.search}${url.hash}`
    : "/";
}
