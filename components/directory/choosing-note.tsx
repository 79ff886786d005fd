import { Notice } from "@/components/ui/notice";
import { type FilterReturn, formatFilterReturn } from "@/domain/filter-return";

type Props = { back: FilterReturn | null; noun: string };

/** Says that a choice in this directory filters the page that one came from, and leads back without one. */
export function ChoosingNote({ back, noun }: Props) {
  if (!back) return null;
  return (
    <Notice>
      <p>
        Choose a {noun} with “Filter by”; the other filters stay as they are.{" "}
        <a className="action-link" href={formatFilterReturn(back)}>
          Back to the {back.path === "/" ? "timeline" : "list"} without
        </a>
      </p>
    </Notice>
  );
}
