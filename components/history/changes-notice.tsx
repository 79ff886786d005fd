import { ForgetNotice } from "@/components/sessions/forget-notice";
import type { ButtonAction } from "@/components/ui/action-form";
import { DoneNotice } from "@/components/ui/done-notice";
import { UndoStep } from "./undo-step";

type Props = {
  notice: string | null;
  /** The id of the step that was just made; null where one was undone. */
  about: string | null;
  undo: ButtonAction | null;
  cookie: string;
};

/** Said once above the changes of the register, after many sessions were changed or a step was undone. */
export function ChangesNotice({ notice, about, undo, cookie }: Props) {
  if (notice === null) return null;
  const step = { id: about ?? "", kind: "bulk change", undone: false } as const;
  return (
    <DoneNotice
      forget={<ForgetNotice cookie={cookie} />}
      action={notice === "saved" && about && <UndoStep step={step} undo={undo} />}
    >
      <b>{notice === "undone" ? "Undone, as a change of its own." : "Changed, as one step."}</b>
    </DoneNotice>
  );
}
