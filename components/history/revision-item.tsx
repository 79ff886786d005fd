import type { ReactNode } from "react";
import { Moment } from "@/components/ui/moment";
import { recordHref } from "@/domain/record-address";
import type { RevisionAct, RevisionEntry } from "@/domain/revision";
import { DifferenceTable } from "./difference-table";

const acts: Record<RevisionAct, string> = {
  added: "added",
  changed: "changed",
  removed: "removed",
  restored: "put back",
  merged: "merged into another",
};

type Props = { entry: RevisionEntry; showsRecord?: boolean; children?: ReactNode };

/** One change: who, when, what and why; `children` are what can be done about it. */
export function RevisionItem({ entry, showsRecord = false, children }: Props) {
  const { record, version, at, author, note, act, step, differences } = entry;
  return (
    <li className="revision" id={`version-${version}`}>
      <p className="revision-head">
        {showsRecord ? (
          <>
            <a href={recordHref(record.kind, record.slug)}>
              <bdi>{record.name}</bdi>
            </a>{" "}
            <span className="muted">({record.kind})</span> {acts[act]}
          </>
        ) : (
          <b>
            Version {version}: {acts[act]}
          </b>
        )}
      </p>
      <p className="muted small">
        <Moment at={at} /> · <bdi>{author}</bdi>
        {step && ` · ${step.kind}${step.undone ? ", undone since" : ""}`}
        {showsRecord && (
          <>
            {" · "}
            <a href={`${recordHref(record.kind, record.slug)}/history#version-${version}`}>
              version {version}
            </a>
          </>
        )}
      </p>
      {note && (
        <p className="revision-note">
          <q dir="auto">{note}</q>
        </p>
      )}
      {differences.length > 0 && <DifferenceTable differences={differences} session={record.slug} />}
      {children && <div className="chips no-print">{children}</div>}
    </li>
  );
}
