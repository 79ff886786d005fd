import { ForgetNotice } from "@/components/sessions/forget-notice";
import { DoneNotice } from "@/components/ui/done-notice";

type Props = { notice: string | null; cookie: string };

/** Said once, after a step was undone from the history of one of its records. */
export function UndoneNotice({ notice, cookie }: Props) {
  if (notice !== "undone") return null;
  return (
    <DoneNotice forget={<ForgetNotice cookie={cookie} />}>
      <b>Undone, as a change of its own.</b>
    </DoneNotice>
  );
}
