import { Moment } from "@/components/ui/moment";
import { countRecordsText } from "@/domain/record-uses";
import { type StepEntry, stepHref } from "@/domain/step-entry";
import { stepTitle } from "@/domain/step-words";
import type { ButtonAction } from "../ui/action-form";
import { Author } from "./author";
import { ChangeNote } from "./change-note";
import { LeftOut } from "./left-out";
import { RecordLink } from "./record-link";
import { StepEffects } from "./step-effects";
import { UndoStep } from "./undo-step";

type Props = { entry: StepEntry; undo: ButtonAction | null; isWhole?: boolean };

function Heading({ entry }: { entry: StepEntry }) {
  const { merged } = entry.step;
  if (!merged) {
    return (
      <b>
        {stepTitle(entry.step)}: {countRecordsText(entry.counts)}
      </b>
    );
  }
  return (
    <>
      <b>{stepTitle(entry.step)}</b>: <RecordLink record={merged.from} page="/history" /> became a part of{" "}
      <RecordLink record={merged.into} /> <span className="muted">({merged.into.kind})</span>
    </>
  );
}

/** A change of many records made as one step: what, who, when and why, and what undoes it; `isWhole` on the step's own page. */
export function StepItem({ entry, undo, isWhole = false }: Props) {
  const { step, at, note, counts, undoes, undoneBy, leftOut } = entry;
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <>
      <p className="revision-head">
        <Heading entry={entry} />
      </p>
      <p className="muted small">
        <Moment at={at} /> · <Author {...entry} />
        {step.undone && !undoneBy && " · undone since"}
        {undoneBy && (
          <>
            {" · "}
            <a href={stepHref(undoneBy)}>undone since</a>
          </>
        )}
        {undoes && (
          <>
            {" · "}
            <a href={stepHref(undoes.id)}>what was undone</a>
          </>
        )}
        {!isWhole && (
          <>
            {" · "}
            <a href={stepHref(step.id)}>
              {total === 1 ? "the change" : `all ${total.toLocaleString("en-GB")} changes`} of this{" "}
              {step.kind}
            </a>
          </>
        )}
      </p>
      <ChangeNote note={note} />
      {leftOut.count > 0 && (
        <p className="small">
          {!undoes && "When this was undone, "}
          <LeftOut leftOut={leftOut} />
        </p>
      )}
      {!isWhole && <StepEffects entry={entry} />}
      <div className="chips no-print">
        <UndoStep step={step} undo={undo} />
      </div>
    </>
  );
}
