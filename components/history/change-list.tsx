import type { ButtonAction } from "@/components/ui/action-form";
import { type ChangeEntry, isStepEntry } from "@/domain/step-entry";
import { RevisionItem } from "./revision-item";
import { StepItem } from "./step-item";

type Props = { entries: ChangeEntry[]; undo: ButtonAction | null };

/** The changes of the register, newest first; a step of many is one of them. */
export function ChangeList({ entries, undo }: Props) {
  return (
    <ol className="revisions" reversed>
      {entries.map((entry) =>
        isStepEntry(entry) ? (
          <li key={entry.sequence} className="revision">
            <StepItem entry={entry} undo={undo} />
          </li>
        ) : (
          <RevisionItem key={entry.sequence} entry={entry} showsRecord />
        ),
      )}
    </ol>
  );
}
