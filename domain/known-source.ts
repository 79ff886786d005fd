import { searchKey } from "./search-words";
import type { Source } from "./source";
import type { SourceInput } from "./source-input";

const labels = {
  publisher: "publisher",
  title: "title",
  published: "date of publication",
  archiveUrl: "archived copy",
  language: "language",
  type: "type",
  issuingSide: "issuing side",
  syndicatedFrom: "agency",
} as const satisfies Partial<Record<keyof SourceInput, string>>;

/** What can be typed of a source that is known already by its address. */
export type SourceFact = keyof typeof labels;

const facts = Object.keys(labels) as SourceFact[];

/** A source of the register as far as it can be typed anew. */
export type KnownSource = Pick<Source, SourceFact | "slug">;

/**
 * What was typed of a source that the register knows by its address and that it does not say itself, so that it is not taken
 * over; [] where nothing is lost. Case and accents make no difference.
 */
export function factsLeftOut(typed: Pick<SourceInput, SourceFact>, known: KnownSource): SourceFact[] {
  return facts.filter((fact) => {
    const [text, kept] = [typed[fact] ?? "", known[fact] ?? ""];
    const isUnsaid = text === "" || (fact === "type" && text === "other");
    return !isUnsaid && text !== kept && (searchKey(text) || text) !== (searchKey(kept) || kept);
  });
}

/** The source and what was left out, as a notice carries it: "pib-2025.title.published"; null where nothing was. */
export function formatLeftOut(slug: string, leftOut: readonly SourceFact[]): string | null {
  return leftOut.length > 0 ? [slug, ...leftOut].join(".") : null;
}

/** The inverse of `formatLeftOut`; null for any other text. */
export function parseLeftOut(text: string): { slug: string; leftOut: SourceFact[] } | null {
  const [slug = "", ...names] = text.split(".");
  const leftOut = facts.filter((fact) => names.includes(fact));
  return slug !== "" && leftOut.length > 0 ? { slug, leftOut } : null;
}

/** "What you typed of its title and date of publication was not taken over." */
export function leftOutSentence(leftOut: readonly SourceFact[]): string {
  const words = leftOut.map((fact) => labels[fact]);
  const all = words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
  return `What you typed of its ${all} was not taken over.`;
}
