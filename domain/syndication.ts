import { searchKey } from "./search-words";
import type { Source } from "./source";

type Told = Pick<Source, "publisher" | "syndicatedFrom">;

/** By what a publisher is known however it is written: without spaces, so that "P.T.I." is "PTI". */
export function publisherKey(name: string): string {
  return searchKey(name).replaceAll(" ", "") || name;
}

/**
 * The way on which a source would be syndicated from itself, by way of other sources of the same session: "PTI", "ANI",
 * "PTI". Null where it leads nowhere of the sort. A source that names its own publisher goes straight back: "PTI", "PTI".
 */
export function syndicationCircle(source: Told, others: readonly Told[]): string[] | null {
  const goal = publisherKey(source.publisher);
  const passed = new Set<string>();
  const ways: string[][] = source.syndicatedFrom === null ? [] : [[source.publisher, source.syndicatedFrom]];
  for (let way = ways.shift(); way; way = ways.shift()) {
    const at = publisherKey(way.at(-1) ?? "");
    if (at === goal) return way;
    if (passed.has(at)) continue;
    passed.add(at);
    for (const { publisher, syndicatedFrom } of others)
      if (syndicatedFrom !== null && publisherKey(publisher) === at) ways.push([...way, syndicatedFrom]);
  }
  return null;
}

/** What is wrong with such a way, in a sentence. */
export function circleSentence(way: readonly string[]): string {
  if (way.length <= 2)
    return "A source cannot be syndicated from itself: name the agency whose text it carries, or leave this empty.";
  const steps = way.slice(1).map((from, at) => `${way[at]} from ${from}`);
  return `Sources cannot be syndicated from each other in a circle: ${steps.join(", ")}.`;
}
