import type { CitedField } from "@/domain/source";
import type { SourceList } from "@/domain/source-list";
import { type WitnessMark, witnessMarks } from "@/domain/witness-marks";

function Mark({ mark: { number, isCopy }, first }: { mark: WitnessMark; first: number }) {
  const label =
    number === first
      ? `Source ${number}`
      : `Source ${number}, ${isCopy ? "a copy of the text of" : "of the same publisher as"} source ${first}`;
  return (
    <a href={`#source-${number}`} aria-label={label}>
      {number}
      {isCopy && " copy"}
    </a>
  );
}

/** The numbers of one witness; in brackets where there are several. */
function Witness({ marks }: { marks: WitnessMark[] }) {
  const [first] = marks;
  if (!first) return null;
  if (marks.length === 1) return <Mark mark={first} first={first.number} />;
  return (
    <>
      [
      {marks.map((mark, position) => (
        <span key={mark.number}>
          {position > 0 && ", "}
          <Mark mark={mark} first={first.number} />
        </span>
      ))}
      ]
    </>
  );
}

/**
 * The raised numbers of the sources behind a fact, those of one witness together in brackets, and a dagger where it says something
 * that no source supports: alone, or beside the numbers of those that support a part of it.
 */
export function SourceMarks({ list, field }: { list: SourceList; field: CitedField }) {
  const witnesses = witnessMarks(list, field);
  const isUnsourced = list.unsourced.includes(field);
  if (witnesses.length === 0 && !isUnsourced) return null;
  return (
    <sup className="source-marks">
      {witnesses.map((marks, position) => (
        <span key={marks[0]?.number}>
          {position > 0 && ","}
          <Witness marks={marks} />
        </span>
      ))}
      {isUnsourced && (
        <a href="#unsourced" aria-label={witnesses.length > 0 ? "No source for a part of it" : "No source"}>
          †
        </a>
      )}
    </sup>
  );
}
