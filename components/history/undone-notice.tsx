import { ForgetNotice } from "@/components/sessions/forget-notice";
import { DoneNotice } from "@/components/ui/done-notice";
import type { StepEntry } from "@/domain/step-entry";
import { LeftOut } from "./left-out";

type Props = { notice: string | null; undo: StepEntry | null; cookie: string };

/** Said once, after a step was undone: with what its undo left as it was. */
export function UndoneNotice({ notice, undo, cookie }: Props) {
  if (notice !== "undone") return null;
  return (
    <DoneNotice forget={<ForgetNotice cookie={cookie} />}>
      <b>Undone, as a change of its own.</b> {undo && <LeftOut leftOut={undo.leftOut} />}
    </DoneNotice>
  );
}
