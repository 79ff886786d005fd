import type { Difference } from "@/domain/revision-difference";

/** All that is said of a record which was not there before, field by field; nothing where nothing is. */
export function FirstFacts({ facts }: { facts: Difference[] }) {
  if (facts.length === 0) return null;
  return (
    <dl className="differences">
      {facts.map(({ field, label, after }) => (
        <div key={field}>
          <dt>{label}</dt>
          <dd>
            {after.map((line) => (
              <span className="difference-line" key={line}>
                <bdi>{line}</bdi>
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
