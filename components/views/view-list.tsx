import { SettingsItem } from "@/components/accounts/settings-item";
import { ActionForm, type ButtonAction } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { type View, viewHref } from "@/domain/view";
import { type ViewAction, ViewForm } from "./view-form";

type Props = {
  views: (View & { words: string })[];
  /** What can be done to a view; null for whoever may only read. */
  change: { rename: ViewAction; remove: ButtonAction } | null;
};

/** The views of the register, each with what it is a name for. */
export function ViewList({ views, change }: Props) {
  return (
    <ul className="settings-list">
      {views.map((view) => (
        <SettingsItem
          key={view.id}
          title={
            <a href={viewHref(view)}>
              <bdi>{view.name}</bdi>
            </a>
          }
          facts={view.words}
        >
          {change && (
            <>
              <details className="view-rename">
                <summary className="button">
                  Rename<span className="sr-only"> {view.name}</span>
                </summary>
                <ViewForm
                  id={`name-${view.id}`}
                  action={change.rename}
                  hidden={{ id: view.id }}
                  label="New name"
                  name={view.name}
                  submit="Rename"
                />
              </details>
              <ActionForm action={change.remove} fields={{ id: view.id }}>
                <Button type="submit" aria-label={`Remove ${view.name}`}>
                  Remove
                </Button>
              </ActionForm>
            </>
          )}
        </SettingsItem>
      ))}
    </ul>
  );
}
