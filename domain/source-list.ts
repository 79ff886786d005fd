import type { Citation, CitedField, FormerValue, Source } from "./source";

/**
 * A source with its number on the page, the fields that it supports, its words on them and where in it they stand. `former` is
 * what it said of fields that were changed since; `proves` are the fields that bear its number, `differsOn` those of which it says
 * something else.
 */
export type NumberedSource = {
  number: number;
  source: Source;
  supports: CitedField[];
  former: { field: CitedField; former: FormerValue }[];
  proves: CitedField[];
  differsOn: CitedField[];
  quotes: { field: CitedField; quote: string }[];
  locators: string[];
};

/** What some sources say of a field instead of the value kept, and which they are. */
export type Disagreement = {
  field: CitedField;
  differingValue: string;
  /** Why the value kept is preferred; null where nobody says. */
  reason: string | null;
  by: { number: number; source: Source }[];
};

/** The sources of a session as its page shows them, numbered from 1 in the order of the citations. */
export type SourceList = {
  sources: NumberedSource[];
  disagreements: Disagreement[];
  /** The fields that say something for which no source is cited. */
  unsourced: CitedField[];
};

/** Whether a source supports the value that the register has now, or a part of it. */
export function isCurrent({ differingValue, former }: Pick<Citation, "differingValue" | "former">): boolean {
  return differingValue === null && (former === null || former.stands);
}

function note(
  disagreements: Disagreement[],
  { field, reason, source }: Citation,
  value: string,
  number: number,
) {
  const same = disagreements.find((each) => each.field === field && each.differingValue === value);
  if (same) {
    same.by.push({ number, source });
    same.reason ??= reason;
  } else disagreements.push({ field, differingValue: value, reason, by: [{ number, source }] });
}

function add<Item>(list: Item[], item: Item): void {
  if (!list.includes(item)) list.push(item);
}

/**
 * Gathers citations by source; `unsourced` are the facts for which there is none. A field on which a source differs counts as
 * a disagreement and not as supported by it, and neither does one that was changed since. That a session is in the register
 * stays supported: what changed of it is its status, which `saysStatus` finds in citations of other things too.
 */
export function listSources(
  citations: readonly Citation[],
  unsourced: CitedField[] = [],
  saysStatus: (citation: Citation) => boolean = () => false,
): SourceList {
  const byId = new Map<string, NumberedSource>();
  const disagreements: Disagreement[] = [];
  for (const citation of citations) {
    const { source, field, differingValue, locator, quote, former } = citation;
    const none = { supports: [], former: [], proves: [], differsOn: [], quotes: [], locators: [] };
    const entry: NumberedSource = byId.get(source.id) ?? { number: byId.size + 1, source, ...none };
    byId.set(source.id, entry);
    if (differingValue !== null) {
      note(disagreements, citation, differingValue, entry.number);
      add(entry.differsOn, field);
    } else {
      if (former === null || field === "session") add(entry.supports, field);
      if (isCurrent(citation)) add(entry.proves, field);
      if (saysStatus(citation)) add(entry.proves, "status");
      if (former !== null) entry.former.push({ field: field === "session" ? "status" : field, former });
    }
    if (quote) entry.quotes.push({ field, quote });
    if (locator) add(entry.locators, locator);
  }
  return { sources: [...byId.values()], disagreements, unsourced };
}
