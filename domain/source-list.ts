import type { Citation, CitedField, Source } from "./source";

/** What a source says of one field, apart from the bare fact that it supports it. */
export type SourceRemark = { field: CitedField; locator: string | null; quote: string | null };

/** A source with its number on the page, the fields that it supports and what it says of them. */
export type NumberedSource = {
  number: number;
  source: Source;
  supports: CitedField[];
  remarks: SourceRemark[];
};

/** A field of which one source says something else; `number` is that source's number. */
export type Disagreement = { field: CitedField; differingValue: string; number: number; publisher: string };

/** The sources of a session as its page shows them, numbered from 1 in the order of the citations. */
export type SourceList = { sources: NumberedSource[]; disagreements: Disagreement[] };

/** Gathers citations by source. A field on which a source differs counts as a disagreement and not as supported by it. */
export function listSources(citations: readonly Citation[]): SourceList {
  const byId = new Map<string, NumberedSource>();
  const disagreements: Disagreement[] = [];
  for (const { source, field, differingValue, locator, quote } of citations) {
    const known = byId.get(source.id);
    const entry = known ?? { number: byId.size + 1, source, supports: [], remarks: [] };
    if (!known) byId.set(source.id, entry);
    if (differingValue !== null)
      disagreements.push({ field, differingValue, number: entry.number, publisher: source.publisher });
    else if (!entry.supports.includes(field)) entry.supports.push(field);
    if (locator || quote) entry.remarks.push({ field, locator, quote });
  }
  return { sources: [...byId.values()], disagreements };
}

/** The numbers of the sources that support a field, ascending; empty when none does. */
export function sourceNumbers({ sources }: SourceList, field: CitedField): number[] {
  return sources.filter(({ supports }) => supports.includes(field)).map(({ number }) => number);
}
