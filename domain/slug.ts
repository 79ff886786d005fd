import { foldText } from "./text-fold";

const fallback = "untitled";

// Pages that stand where a slug would: /sessions/new.
const reserved = new Set(["new"]);

/**
 * The part of an address that names a record: lower-case ASCII words joined by hyphens, at most `limit` characters
 * (at least 1) and cut between words where that leaves any. "Groupe d’été, 3rd" gives "groupe-dete-3rd"; text with
 * nothing to read gives "untitled".
 */
export function slugify(text: string, limit = 80): string {
  const whole = foldText(text).replaceAll(" ", "-");
  if (whole === "") return fallback.slice(0, limit);
  if (whole.length <= limit) return whole;
  const cut = whole.slice(0, limit + 1).lastIndexOf("-");
  return whole.slice(0, cut > 0 ? cut : limit);
}

/**
 * The wanted slug when it is free, else the first of wanted-2, wanted-3 ... that is. Words that are addresses of
 * pages ("new") count as taken.
 */
export function uniqueSlug(wanted: string, isTaken: (slug: string) => boolean): string {
  const isFree = (slug: string) => !reserved.has(slug) && !isTaken(slug);
  let slug = wanted;
  for (let next = 2; !isFree(slug); next += 1) slug = `${wanted}-${next}`;
  return slug;
}
