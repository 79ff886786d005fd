import type { CitedField } from "@/domain/source";
import { type SourceList, sourceNumbers } from "@/domain/source-list";

/**
 * The raised numbers of the sources behind a fact, and a dagger where it says something that no source supports: alone, or beside
 * the numbers of those that support a part of it.
 */
export function SourceMarks({ list, field }: { list: SourceList; field: CitedField }) {
  const numbers = sourceNumbers(list, field);
  const isUnsourced = list.unsourced.includes(field);
  if (numbers.length === 0 && !isUnsourced) return null;
  return (
    <sup className="source-marks">
      {numbers.map((number, position) => (
        <span key={number}>
          {position > 0 && ","}
          <a href={`#source-${number}`} aria-label={`Source ${number}`}>
            {number}
          </a>
        </span>
      ))}
      {isUnsourced && (
        <a href="#unsourced" aria-label={numbers.length > 0 ? "No source for a part of it" : "No source"}>
          †
        </a>
      )}
    </sup>
  );
}
