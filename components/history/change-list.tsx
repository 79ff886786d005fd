import { ActionForm, type ButtonAction } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import type { RevisionEntry } from "@/domain/revision";
import { RevisionItem } from "./revision-item";

type Props = { entries: RevisionEntry[]; undo: ButtonAction | null };

/** The changes of the register, newest first; a step of several is undone from its last change. */
export function ChangeList({ entries, undo }: Props) {
  const lastOf = new Map(entries.toReversed().map(({ step, sequence }) => [step?.id, sequence]));
  return (
    <ol className="revisions" reversed>
      {entries.map((entry) => (
        <RevisionItem key={entry.sequence} entry={entry} showsRecord>
          {undo && entry.step && !entry.step.undone && lastOf.get(entry.step.id) === entry.sequence && (
            <ActionForm action={undo} fields={{ step: entry.step.id }}>
              <Button type="submit">Undo this {entry.step.kind}</Button>
            </ActionForm>
          )}
        </RevisionItem>
      ))}
    </ol>
  );
}
