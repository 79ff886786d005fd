import type { CitedField } from "@/domain/source";
import { type SourceList, sourceNumbers } from "@/domain/source-list";

/**
 * The raised numbers of the sources behind a fact, as one link to the first of them: singly they would be too small to
 * hit. Nothing where no source supports it.
 */
export function SourceMarks({ list, field }: { list: SourceList; field: CitedField }) {
  const numbers = sourceNumbers(list, field);
  if (numbers.length === 0) return null;
  const name = `${numbers.length > 1 ? "Sources" : "Source"} ${numbers.join(", ")}`;
  return (
    <sup className="source-marks">
      <a href={`#source-${numbers[0]}`} aria-label={name}>
        {numbers.join(",")}
      </a>
    </sup>
  );
}
