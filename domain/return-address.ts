const longest = 2000;
// Browsers drop tabs and line breaks from an address and take "\" for "/", so that "/\t/evil" leads to another site.
const never = /[\\\p{Cc}]/u;
// A host that no address can name: whatever is read as one of another site shows.
const here = "http://register.invalid";

/**
 * The page of this register to which a form leads back, read from what an address or a form says: a path with its query
 * and fragment, or "/" for everything else, above all for what a browser would take for the address of another site.
 * "/sessions?q=x" stays; "//evil.example", "/\\evil.example" and "https://evil.example" give "/".
 */
export function readReturnAddress(text: unknown): string {
  if (typeof text !== "string" || !text.startsWith("/") || text.length > longest || never.test(text))
    return "/";
  if (!URL.canParse(text, here)) return "/";
  const { origin, pathname, search, hash } = new URL(text, here);
  // "/.//evil" is a path of ours whose shortest form is not.
  return origin === here && !pathname.startsWith("//") ? `${pathname}${search}${hash}` : "/";
}
