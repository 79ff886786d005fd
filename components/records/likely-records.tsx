import type { NamedChoice } from "@/domain/name-resolution";

const chosen = ({ label, slug }: NamedChoice) =>
  `?${new URLSearchParams({ into: label, "into.pick": slug, "into.asked": label })}`;

/** Records that may be the same as the one to be merged, each a link that chooses it; nothing where there is none. */
export function LikelyRecords({ likely }: { likely: NamedChoice[] }) {
  if (likely.length === 0) return null;
  return (
    <>
      <h2 className="section-title">Perhaps the same</h2>
      <ul className="merge-likely">
        {likely.map((choice) => (
          <li key={choice.slug}>
            <a href={chosen(choice)}>
              <bdi>{choice.label}</bdi>
            </a>{" "}
            {choice.hint && <span className="muted small merge-hint">{choice.hint}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
