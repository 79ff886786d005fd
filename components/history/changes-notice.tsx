import { ForgetNotice } from "@/components/sessions/forget-notice";
import type { ButtonAction } from "@/components/ui/action-form";
import { DoneNotice } from "@/components/ui/done-notice";
import { type BulkLeftOut, bulkLeftOutText, changedSentence } from "@/domain/bulk-left-out";
import type { RecordRef } from "@/domain/revision";
import type { StepEntry } from "@/domain/step-entry";
import { RecordNames } from "./record-names";
import { UndoStep } from "./undo-step";
import { UndoneNotice } from "./undone-notice";

type Props = {
  notice: string | null;
  /** The step that was just made, and of a change of many what it left as it was; null where it is not known. */
  made: { step: StepEntry; left: BulkLeftOut; refused: RecordRef[] } | null;
  undo: ButtonAction | null;
  cookie: string;
};

/** Said once above the changes of the register, after many sessions were changed or a step was undone. */
export function ChangesNotice({ notice, made, undo, cookie }: Props) {
  if (notice === "undone") return <UndoneNotice {...{ notice, cookie }} undo={made?.step ?? null} />;
  if (notice !== "saved" || !made) return null;
  const { step, left, refused } = made;
  const leftOut = bulkLeftOutText(left);
  return (
    <DoneNotice forget={<ForgetNotice cookie={cookie} />} action={<UndoStep step={step.step} undo={undo} />}>
      <b>{changedSentence(step.counts.session ?? 0)}</b> {leftOut}
      {leftOut && refused.length > 0 && " ("}
      <RecordNames records={refused} count={left.refused} />
      {leftOut && (refused.length > 0 ? ")." : ".")}
    </DoneNotice>
  );
}
