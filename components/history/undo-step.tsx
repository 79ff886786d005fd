import { ActionForm, type ButtonAction } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import type { RecordKind, StepRef } from "@/domain/revision";
import { undoButton } from "@/domain/step-words";

type Props = {
  step: Pick<StepRef, "id" | "kind" | "undone" | "origin">;
  /** What undoes it; null for whoever may only read. */
  undo: ButtonAction | null;
  /** The record to whose history one comes back; without it, to the changes of the register. */
  from?: { kind: RecordKind; slug: string };
};

/** The button that takes back everything that one step changed; nothing where it was taken back before. */
export function UndoStep({ step, undo, from }: Props) {
  if (!undo || step.undone) return null;
  return (
    <ActionForm action={undo} fields={{ step: step.id, ...from }}>
      <Button type="submit">{undoButton(step)}</Button>
    </ActionForm>
  );
}
