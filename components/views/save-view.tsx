import { hasFilters, type SessionFilters } from "@/domain/session-filters";
import { type View, viewQuery } from "@/domain/view";
import { type ViewAction, ViewForm } from "./view-form";

type Props = {
  filters: SessionFilters;
  views: View[];
  /** Names the filters; null for whoever may only read. */
  add: ViewAction | null;
};

/** Which view the filters of a list are, else the way to make them one. */
export function SaveView({ filters, views, add }: Props) {
  const query = viewQuery(filters);
  const view = views.find((each) => each.query === query);
  if (view) {
    return (
      <p className="view-name">
        View: <bdi>{view.name}</bdi>{" "}
        <a className="action-link no-print" href="/views">
          All views
        </a>
      </p>
    );
  }
  if (!add || !hasFilters(filters)) return null;
  return (
    <details className="subscribe no-print">
      <summary>Save as a view</summary>
      <div className="subscribe-panel">
        <ViewForm
          id="view-name"
          action={add}
          hidden={{ query }}
          hint="Everybody who reads this register then finds these filters under the name, in the menu of views"
          submit="Save the view"
        />
      </div>
    </details>
  );
}
