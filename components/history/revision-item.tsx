import type { ReactNode } from "react";
import { Moment } from "@/components/ui/moment";
import { recordHref } from "@/domain/record-address";
import type { RevisionAct, RevisionEntry } from "@/domain/revision";
import { stepHref } from "@/domain/step-entry";
import { stepWords } from "@/domain/step-words";
import { Author } from "./author";
import { ChangeNote } from "./change-note";
import { DifferenceTable } from "./difference-table";
import { RecordLink } from "./record-link";

const acts: Record<RevisionAct, string> = {
  added: "added",
  changed: "changed",
  removed: "removed",
  restored: "put back",
  merged: "merged into another",
};

/** What a revision did to its record; of a merge, which other record it made one with it. */
function Act({ entry: { record, act, step } }: { entry: RevisionEntry }) {
  const merged = step?.merged;
  if (merged && record.id === merged.into.id) {
    return (
      <>
        took in <RecordLink record={merged.from} page="/history" />
      </>
    );
  }
  if (merged && record.id === merged.from.id) {
    return (
      <>
        became a part of <RecordLink record={merged.into} />
      </>
    );
  }
  return acts[act];
}

function StepWords({ step }: { step: RevisionEntry["step"] }) {
  if (!step) return null;
  const { merged } = step;
  const words = merged ? `merge of “${merged.from.name}” into “${merged.into.name}”` : stepWords(step);
  return (
    <>
      {" · "}
      <a href={stepHref(step.id)}>{words}</a>
      {step.undone && ", undone since"}
    </>
  );
}

type Props = { entry: RevisionEntry; showsRecord?: boolean; children?: ReactNode };

/** One change: who, when, what and why; `children` are what can be done about it. */
export function RevisionItem({ entry, showsRecord = false, children }: Props) {
  const { record, version, at, note, step, differences } = entry;
  return (
    <li className="revision" id={`version-${version}`}>
      <p className="revision-head">
        {showsRecord ? (
          <>
            <a href={recordHref(record.kind, record.slug)}>
              <bdi>{record.name}</bdi>
            </a>{" "}
            <span className="muted">({record.kind})</span> <Act entry={entry} />
          </>
        ) : (
          <b>
            Version {version}: <Act entry={entry} />
          </b>
        )}
      </p>
      <p className="muted small">
        <Moment at={at} /> · <Author {...entry} />
        <StepWords step={step} />
        {showsRecord && (
          <>
            {" · "}
            <a href={`${recordHref(record.kind, record.slug)}/history#version-${version}`}>
              version {version}
            </a>
          </>
        )}
      </p>
      <ChangeNote note={note} />
      {differences.length > 0 && <DifferenceTable differences={differences} session={record.slug} />}
      {children && <div className="chips no-print">{children}</div>}
    </li>
  );
}
