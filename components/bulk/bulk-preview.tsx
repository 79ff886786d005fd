import { ActionForm, type ButtonAction } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { SessionSummary } from "@/domain/session";

type Props = {
  words: string[];
  rows: SessionSummary[];
  fields: Record<string, string>;
  change: ButtonAction;
};

/** What a change of many sessions would do, and the button that does it. */
export function BulkPreview({ words, rows, fields, change }: Props) {
  const sessions = rows.length === 1 ? "1 session" : `${rows.length} sessions`;
  return (
    <Notice title="What would happen">
      <p>
        {sessions} would have: <bdi>{words.join("; ")}</bdi>. It is one step, which can be undone among the
        recent changes.
      </p>
      <ActionForm action={change} fields={fields} className="field-note">
        <Button type="submit" tone="primary">
          Change {sessions}
        </Button>
      </ActionForm>
    </Notice>
  );
}
