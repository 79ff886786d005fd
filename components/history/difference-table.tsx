import type { ReactNode } from "react";
import type { Difference, FormerFile as File } from "@/domain/revision-difference";
import { FormerFile } from "./former-file";

type LinesProps = { lines: string[]; files?: File[]; session?: string; as: "del" | "ins" };

function Lines({ lines, files, session, as: Mark }: LinesProps) {
  return lines.map((line, at) => {
    const file = files?.[at];
    const words = (
      <Mark key={line} dir="auto">
        {line}
      </Mark>
    );
    if (!file || !session) return words;
    return (
      <span className="difference-file" key={line}>
        <FormerFile file={file} session={session} />
        {words}
      </span>
    );
  });
}

type Props = {
  differences: Difference[];
  /** The session whose photographs are shown, by slug; left out where there are none to show. */
  session?: string;
};

// Longer words than these are told apart better one below the other than with an arrow between them.
const longest = 80;

const isLong = ({ isList, before, after }: Difference) =>
  isList || [...before, ...after].some((line) => line.length > longest || line.includes("\n"));

type PartProps = { word: string; children: ReactNode };

/** What was taken away or put there, said in a word too: strokes are neither heard nor sure to be seen. */
function Part({ word, children }: PartProps) {
  return (
    <div className="difference-part">
      <span className="difference-word">{word}:</span> {children}
    </div>
  );
}

function Parts({ difference, session }: { difference: Difference; session?: string }) {
  const { before, after, isList, files } = difference;
  const [gone, come] = isList ? ["removed", "added"] : ["was", "is"];
  return (
    <>
      {before.length > 0 && (
        <Part word={gone}>
          <Lines lines={before} files={files?.before} session={session} as="del" />
        </Part>
      )}
      {after.length > 0 && (
        <Part word={come}>
          <Lines lines={after} files={files?.after} session={session} as="ins" />
        </Part>
      )}
      {!isList && (before.length === 0 || after.length === 0) && (
        <span className="muted">{before.length === 0 ? "not known before" : "not known any more"}</span>
      )}
    </>
  );
}

const notKnown = <span className="muted">not known</span>;

function Short({ difference: { before, after } }: { difference: Difference }) {
  return (
    <>
      {before.length === 0 ? notKnown : <Lines lines={before} as="del" />}
      <span role="img" aria-label="changed to">
        {" → "}
      </span>
      {after.length === 0 ? notKnown : <Lines lines={after} as="ins" />}
    </>
  );
}

/** What changed, field by field: struck through what was, and said in words; photographs are shown in small. */
export function DifferenceTable({ differences, session }: Props) {
  return (
    <dl className="differences">
      {differences.map((difference) => (
        <div key={difference.field}>
          <dt>{difference.label}</dt>
          <dd>
            {isLong(difference) ? (
              <Parts difference={difference} session={session} />
            ) : (
              <Short difference={difference} />
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
