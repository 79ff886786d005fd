import type { RecordRef } from "@/domain/revision";
import type { Difference, FormerFile as File } from "@/domain/revision-difference";
import { FormerFile } from "./former-file";

type LinesProps = { lines: string[]; files?: File[]; session: string; as: "del" | "ins" };

function Lines({ lines, files, session, as: Mark }: LinesProps) {
  return lines.map((line, at) => {
    const file = files?.[at];
    const words = (
      <Mark key={line} dir="auto">
        {line}
      </Mark>
    );
    if (!file) return words;
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
  /** The record whose files may be among them; none where nothing of files is told. */
  record?: RecordRef;
};

/** What changed, field by field: struck through what was, underlined what is; photographs are shown in small. */
export function DifferenceTable({ differences, record }: Props) {
  const slug = record?.slug ?? "";
  return (
    <dl className="differences">
      {differences.map(({ field, label, before, after, isList, files }) => (
        <div key={field}>
          <dt>{label}</dt>
          <dd>
            {before.length === 0 && !isList ? (
              <span className="muted">not known</span>
            ) : (
              <Lines lines={before} files={files?.before} session={slug} as="del" />
            )}
            {!isList && <span aria-hidden="true"> → </span>}
            {after.length === 0 && !isList ? (
              <span className="muted">not known</span>
            ) : (
              <Lines lines={after} files={files?.after} session={slug} as="ins" />
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
