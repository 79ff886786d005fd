import { isSame } from "./field-merge";
import type { CitedField } from "./source";

type Cited = { field: CitedField; differingValue: string | null };

/**
 * What one source tells of several things in the same words: the citations of a list that differ in nothing but the thing.
 * `positions` are where they stand in that list, from 0; `citation` is the first of them.
 */
export type CitationEntry<Of extends Cited> = { positions: number[]; fields: CitedField[]; citation: Of };

// Where a source says something else, that is about one thing alone.
const isOneEntry = (a: Cited, b: Cited) =>
  (a.differingValue === null || a.field === b.field) && isSame({ ...a, field: null }, { ...b, field: null });

/** The citations of a list gathered into entries, in the order of their first ones. */
export function citationEntries<Of extends Cited>(citations: readonly Of[]): CitationEntry<Of>[] {
  const entries: CitationEntry<Of>[] = [];
  for (const [position, citation] of citations.entries()) {
    const entry = entries.find((each) => isOneEntry(each.citation, citation));
    if (!entry) entries.push({ positions: [position], fields: [citation.field], citation });
    else {
      entry.positions.push(position);
      entry.fields = [...new Set([...entry.fields, citation.field])];
    }
  }
  return entries;
}

/** The entry that the citation at a position belongs to; null when there is none. */
export function entryAt<Of extends Cited>(citations: readonly Of[], at: number): CitationEntry<Of> | null {
  return citationEntries(citations).find(({ positions }) => positions.includes(at)) ?? null;
}

/**
 * A list with one entry replaced by other citations, none for an entry that is taken out. What the entry says already stays
 * where it is, so that the order tells of no change that nobody made.
 */
export function withEntry<Of extends Cited>(
  citations: readonly Of[],
  { positions }: CitationEntry<Of>,
  replacements: readonly Of[],
): Of[] {
  const added = replacements.filter((each) => !positions.some((at) => isSame(citations[at], each)));
  return citations.flatMap((citation, at) => {
    if (!positions.includes(at)) return [citation];
    const kept = replacements.some((each) => isSame(each, citation)) ? [citation] : [];
    return at === positions[0] ? [...kept, ...added] : kept;
  });
}
