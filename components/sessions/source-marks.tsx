import type { CitedField } from "@/domain/source";
import { type SourceList, sourceNumbers } from "@/domain/source-list";

/** The raised numbers of the sources behind a fact, or a dagger where it says something that no source supports. */
export function SourceMarks({ list, field }: { list: SourceList; field: CitedField }) {
  const numbers = sourceNumbers(list, field);
  if (numbers.length === 0 && list.unsourced.includes(field)) {
    return (
      <sup className="source-marks">
        <a href="#unsourced" aria-label="No source">
          †
        </a>
      </sup>
    );
  }
  if (numbers.length === 0) return null;
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
    </sup>
  );
}
