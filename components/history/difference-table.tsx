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

/** What changed, field by field: struck through what was, underlined what is; photographs are shown in small. */
export function DifferenceTable({ differences, session }: Props) {
  return (
    <dl className="differences">
      {differences.map(({ field, label, before, after, isList, files }) => (
        <div key={field}>
          <dt>{label}</dt>
          <dd>
            {before.length === 0 && !isList ? (
              <span className="muted">not known</span>
            ) : (
              <Lines lines={before} files={files?.before} session={session} as="del" />
            )}
            {!isList && <span aria-hidden="true"> → </span>}
            {after.length === 0 && !isList ? (
              <span className="muted">not known</span>
            ) : (
              <Lines lines={after} files={files?.after} session={session} as="ins" />
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
