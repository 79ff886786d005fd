import type { CitedField, Source } from "./source";
import type { SourceList } from "./source-list";
import { publisherKey } from "./syndication";
import { witnessOf } from "./witness";

/** The number of a source behind a fact; `isCopy` on one that carries a text of which another of the same witness stands before it. */
export type WitnessMark = { number: number; isCopy: boolean };

const isOriginal = ({ publisher, syndicatedFrom }: Source) =>
  syndicatedFrom === null || publisherKey(syndicatedFrom) === publisherKey(publisher);

/**
 * The numbers of the sources that support a field, those of one witness together: the agency or the publisher first, then the
 * copies of its text. Witnesses and copies stand in the order of their numbers; [] when no source supports it.
 */
export function witnessMarks({ sources }: SourceList, field: CitedField): WitnessMark[][] {
  const witnesses = new Map<string, { number: number; source: Source }[]>();
  for (const { number, source, proves } of sources) {
    if (!proves.includes(field)) continue;
    const key = witnessOf(source);
    witnesses.set(key, [...(witnesses.get(key) ?? []), { number, source }]);
  }
  return [...witnesses.values()].map((same) =>
    same
      .toSorted((a, b) => Number(isOriginal(b.source)) - Number(isOriginal(a.source)) || a.number - b.number)
      .map(({ number, source }, at) => ({ number, isCopy: at > 0 && !isOriginal(source) })),
  );
}
