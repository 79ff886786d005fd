import type { ReactNode } from "react";
import { markMatches } from "@/domain/search-match";

/** A text with the words that the search found in `<mark>`; the bare text when there is no search. */
export function markedText(text: string, query: string | null): ReactNode {
  if (!query) return text;
  let end = 0;
  return markMatches(text, query).map(({ text: run, matched }) => {
    const start = end;
    end += run.length;
    return matched ? <mark key={start}>{run}</mark> : run;
  });
}
