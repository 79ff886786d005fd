import type { Citation, CitedField, Source } from "./source";

/** A source with its number on the page, the fields that it supports, its words on them and where in it they stand. */
export type NumberedSource = {
  number: number;
  source: Source;
  supports: CitedField[];
  quotes: { field: CitedField; quote: string }[];
  locators: string[];
};

/** What some sources say of a field instead of the value kept, and which they are, by number and publisher. */
export type Disagreement = {
  field: CitedField;
  differingValue: string;
  /** Why the value kept is preferred; null where nobody says. */
  reason: string | null;
  by: { number: number; publisher: string }[];
};

/** The sources of a session as its page shows them, numbered from 1 in the order of the citations. */
export type SourceList = {
  sources: NumberedSource[];
  disagreements: Disagreement[];
  /** The fields that say something for which no source is cited. */
  unsourced: CitedField[];
};

/** Gathers citations by source; `unsourced` are the facts for which there is none. A field on which a source differs counts as a disagreement and not as supported by it. */
export function listSources(citations: readonly Citation[], unsourced: CitedField[] = []): SourceList {
  const byId = new Map<string, NumberedSource>();
  const disagreements: Disagreement[] = [];
  for (const { source, field, differingValue, locator, quote, reason } of citations) {
    const known = byId.get(source.id);
    const entry = known ?? { number: byId.size + 1, source, supports: [], quotes: [], locators: [] };
    if (!known) byId.set(source.id, entry);
    if (differingValue !== null) {
      const same = disagreements.find(
        (each) => each.field === field && each.differingValue === differingValue,
      );
      const who = { number: entry.number, publisher: source.publisher };
      if (same) {
        same.by.push(who);
        same.reason ??= reason;
      } else disagreements.push({ field, differingValue, reason, by: [who] });
    } else if (!entry.supports.includes(field)) entry.supports.push(field);
    if (quote) entry.quotes.push({ field, quote });
    if (locator && !entry.locators.includes(locator)) entry.locators.push(locator);
  }
  return { sources: [...byId.values()], disagreements, unsourced };
}

/** The numbers of the sources that support a field, ascending; empty when none does. */
export function sourceNumbers({ sources }: SourceList, field: CitedField): number[] {
  return sources.filter(({ supports }) => supports.includes(field)).map(({ number }) => number);
}
