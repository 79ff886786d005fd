import type { ReactNode } from "react";
import type { ButtonAction } from "@/components/ui/action-form";
import type { RevisionEntry } from "@/domain/revision";
import { type StepEntry, stepHref } from "@/domain/step-entry";
import { stepTitle } from "@/domain/step-words";
import { RevisionItem } from "./revision-item";
import { StepItem } from "./step-item";

type Props = {
  step: StepEntry;
  entries: RevisionEntry[];
  next: number | null;
  undo: ButtonAction | null;
  /** What is said once to whoever could not undo it. */
  notice: ReactNode;
};

/** One step of many changes, with each of them. */
export function StepPage({ step, entries, next, undo, notice }: Props) {
  return (
    <div className="history">
      <nav aria-label="Breadcrumb" className="small">
        <a className="muted" href="/changes">
          Recent changes
        </a>
      </nav>
      <h1 className="page-title">{stepTitle(step.step)}</h1>
      {notice}
      <StepItem entry={step} undo={undo} isWhole />
      <ol className="revisions" reversed>
        {entries.map((entry) => (
          <RevisionItem key={entry.sequence} entry={entry} showsRecord />
        ))}
      </ol>
      {next !== null && <a href={`${stepHref(step.step.id)}&before=${next}`}>Earlier changes of this step</a>}
    </div>
  );
}
