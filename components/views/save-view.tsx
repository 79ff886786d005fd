import { hasFilters, type SessionFilters } from "@/domain/session-filters";
import { saveViewHref, type View, viewQuery } from "@/domain/view";

type Props = { filters: SessionFilters; views: View[]; mayWrite: boolean };

/** Which view the filters of a list are, else the way to make them one. */
export function SaveView({ filters, views, mayWrite }: Props) {
  const view = views.find(({ query }) => query === viewQuery(filters));
  if (view) {
    return (
      <p className="view-name">
        View: <bdi>{view.name}</bdi>
      </p>
    );
  }
  if (!mayWrite || !hasFilters(filters)) return null;
  return (
    <a className="action-link no-print" href={saveViewHref(filters)}>
      Save as a view
    </a>
  );
}
