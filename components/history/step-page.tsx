import type { ButtonAction } from "@/components/ui/action-form";
import type { RevisionEntry } from "@/domain/revision";
import { type StepEntry, stepHref, stepTitle } from "@/domain/step-entry";
import { RevisionItem } from "./revision-item";
import { StepItem } from "./step-item";

type Props = { step: StepEntry; entries: RevisionEntry[]; next: number | null; undo: ButtonAction | null };

/** One step of many changes, with each of them. */
export function StepPage({ step, entries, next, undo }: Props) {
  return (
    <div className="history">
      <nav aria-label="Breadcrumb" className="small">
        <a className="muted" href="/changes">
          Recent changes
        </a>
      </nav>
      <h1 className="page-title">{stepTitle(step)}</h1>
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
