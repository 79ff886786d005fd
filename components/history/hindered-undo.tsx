import { ForgetNotice } from "@/components/sessions/forget-notice";
import { ActionForm, type ButtonAction } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { hindranceSentence, othersButton, type UndoHindrance } from "@/domain/undo-hindrance";
import { RecordLink } from "./record-link";

type Props = { stepId: string; hindrance: UndoHindrance; undo: ButtonAction | null; cookie: string };

/** Says which records keep a step from being undone, and offers to undo the others without them. */
export function HinderedUndo({ stepId, hindrance, undo, cookie }: Props) {
  const { records, count, others } = hindrance;
  return (
    <div role="alert">
      <Notice tone="warning" title={hindranceSentence(hindrance)}>
        <ul className="merge-facts">
          {records.map(({ record, reason }) => (
            <li key={record.id}>
              <RecordLink record={record} page="/history" /> {reason}.
            </li>
          ))}
          {count > records.length && <li>and {(count - records.length).toLocaleString("en-GB")} more</li>}
        </ul>
        {undo && others > 0 && (
          <>
            <p>What is not undone stays as it is now; each of these can be put back in its history.</p>
            <ActionForm action={undo} fields={{ step: stepId, others: "yes" }} className="field-note">
              <Button type="submit">{othersButton(others)}</Button>
            </ActionForm>
          </>
        )}
      </Notice>
      <ForgetNotice cookie={cookie} />
    </div>
  );
}
