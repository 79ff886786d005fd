import type { Difference } from "@/domain/revision-difference";

function Lines({ lines, as: Mark }: { lines: string[]; as: "del" | "ins" }) {
  return lines.map((line) => (
    <Mark key={line} dir="auto">
      {line}
    </Mark>
  ));
}

/** What changed, field by field: struck through what was, underlined what is. */
export function DifferenceTable({ differences }: { differences: Difference[] }) {
  return (
    <dl className="differences">
      {differences.map(({ field, label, before, after, isList }) => (
        <div key={field}>
          <dt>{label}</dt>
          <dd>
            {before.length === 0 && !isList ? (
              <span className="muted">not known</span>
            ) : (
              <Lines lines={before} as="del" />
            )}
            {!isList && <span aria-hidden="true"> → </span>}
            {after.length === 0 && !isList ? (
              <span className="muted">not known</span>
            ) : (
              <Lines lines={after} as="ins" />
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
