import { ActionForm, type ButtonAction } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { View } from "@/domain/view";

/** Says that a view was removed, and how to have it back. */
export function RemovedView({ view, restore }: { view: View; restore: ButtonAction | null }) {
  return (
    <Notice tone="good">
      <p>
        The view “<bdi>{view.name}</bdi>” was removed. No session was changed.
      </p>
      {restore && (
        <ActionForm action={restore} fields={{ id: view.id }}>
          <Button type="submit">Put it back</Button>
        </ActionForm>
      )}
    </Notice>
  );
}
