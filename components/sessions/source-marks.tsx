import type { CitedField } from "@/domain/source";
import { type SourceList, sourceNumbers } from "@/domain/source-list";

/** The raised numbers of the sources behind a fact; nothing where no source supports it. */
export function SourceMarks({ list, field }: { list: SourceList; field: CitedField }) {
  const numbers = sourceNumbers(list, field);
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
