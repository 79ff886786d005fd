import { ActionForm, type ButtonAction } from "@/components/ui/action-form";
import { Button, LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { formatPartialDate } from "@/domain/date-text";
import { recordHref, recordsName } from "@/domain/record-address";
import type { RecordRef } from "@/domain/revision";

type Props = { record: RecordRef; restore: ButtonAction | null };

/** The tombstone of a record: it says what stood here, since when it does not, and puts it back for whoever may. */
export function RemovedRecord({ record: { kind, slug, name, deletedAt }, restore }: Props) {
  return (
    <EmptyState heading="h1" title={`This ${kind} was deleted`}>
      <p>
        “<bdi>{name}</bdi>” was taken out of the register
        {deletedAt && ` on ${formatPartialDate(deletedAt.slice(0, 10))}`}. Its history is kept.
      </p>
      <div className="chips">
        {restore && (
          <ActionForm action={restore} fields={{ kind, slug }}>
            <Button type="submit">Put it back</Button>
          </ActionForm>
        )}
        <LinkButton href={`${recordHref(kind, slug)}/history`}>History</LinkButton>
        <LinkButton href={`/${recordsName(kind)}`}>All {recordsName(kind)}</LinkButton>
      </div>
    </EmptyState>
  );
}
