import { type FilterReturn, isChosen, returnHref } from "@/domain/filter-return";
import { isolated } from "@/domain/isolated-text";
import type { ChoiceFilter } from "@/domain/session-filters";

type Props = { back: FilterReturn | null; filter: ChoiceFilter; value: string; label: string };

/** Takes an entry of a directory as a filter and leads back with it; nothing where nobody came to choose. */
export function ChooseLink({ back, filter, value, label }: Props) {
  if (!back) return null;
  if (isChosen(back, filter, value)) return <span className="choose-link muted">in force</span>;
  return (
    <a
      className="choose-link action-link no-print"
      href={returnHref(back, filter, value)}
      aria-label={`Filter by ${isolated(label)}`}
    >
      Filter by
    </a>
  );
}
