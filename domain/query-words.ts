import { endsRank, isRank, leadsToRank } from "./rank-words";
import { searchWords } from "./search-words";

/** The search words of a query, each in one of two lists, in the order of the query. */
export type QueryWords = {
  /** What must be found. */
  needed: string[];
  /** What was typed as somebody's rank, which a register does not keep with names; [] where nothing else was typed. */
  ranks: string[];
};

/** For each printed word whether it belongs to a rank: "Lt", "Gen", "of", "the" and "Army", but no "of" without a rank. */
function rankMarks(printed: string[]): boolean[] {
  const marks: boolean[] = [];
  for (let at = 0; at < printed.length; ) {
    let end = at;
    while (end < printed.length && mayBeOfRank(printed[end] ?? "")) end += 1;
    const isOfRank = printed.slice(at, end).some(isRank);
    if (end === at) end += 1;
    while (at < end) marks[at++] = isOfRank;
  }
  return marks;
}

const mayBeOfRank = (word: string) => isRank(word) || leadsToRank(word) || endsRank(word);

/**
 * The words of a query, those of a rank apart: "general dylevsky" needs ["dilevski"] and has the rank ["general"]. What
 * is nothing but a rank is needed: "general" alone asks for "general". Nothing to read gives empty lists.
 */
export function queryWords(text: string): QueryWords {
  const printed = text.split(/\s+/);
  const marks = rankMarks(printed);
  const wordsWhere = (isOfRank: boolean) =>
    printed.filter((_, at) => marks[at] === isOfRank).flatMap((word) => searchWords(word));
  const needed = wordsWhere(false);
  return needed.length > 0 ? { needed, ranks: wordsWhere(true) } : { needed: searchWords(text), ranks: [] };
}
