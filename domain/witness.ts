import type { Source } from "./source";
import { publisherKey } from "./syndication";

type Told = Pick<Source, "publisher" | "syndicatedFrom">;

/** Whose words a source carries: the agency's that it is syndicated from, else the publisher's own. */
export function witnessOf({ publisher, syndicatedFrom }: Told): string {
  return publisherKey(syndicatedFrom ?? publisher);
}

/** How many witnesses some sources are: all that carry one agency's text, and that agency, count as one. */
export function countWitnesses(sources: readonly Told[]): number {
  return new Set(sources.map(witnessOf)).size;
}
