import type { Count } from "@/domain/facet";
import { reviewHref } from "@/domain/review-query";
import { type Weakness, weaknessWords } from "@/domain/weakness";

type Props = { counts: (Count & { name: Weakness })[]; chosen: Weakness | null };

/** The kinds of weakness, each with the number of its sessions and the way to them alone; kinds that no session has are left out. */
export function WeaknessFilter({ counts, chosen }: Props) {
  const there = counts.filter(({ name, count }) => count > 0 || name === chosen);
  if (there.length === 0) return null;
  return (
    <nav className="weaknesses no-print" aria-label="Kind of weakness">
      <a className="chip" href={reviewHref({})} aria-current={chosen === null ? "true" : undefined}>
        all
      </a>
      {there.map(({ name, count, atLeast }) => (
        <a
          className="chip"
          key={name}
          href={reviewHref({ kind: name })}
          aria-current={name === chosen ? "true" : undefined}
        >
          {weaknessWords(name)}{" "}
          <span className="muted">
            {count.toLocaleString("en-GB")}
            {atLeast && "+"}
          </span>
        </a>
      ))}
    </nav>
  );
}
