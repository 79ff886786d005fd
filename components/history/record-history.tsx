import type { ReactNode } from "react";
import { ActionForm, type ButtonAction } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { recordHref } from "@/domain/record-address";
import type { RecordRef, RevisionEntry } from "@/domain/revision";
import type { Difference } from "@/domain/revision-difference";
import { CompareForm } from "./compare-form";
import { DifferenceTable } from "./difference-table";
import { RevisionItem } from "./revision-item";
import { UndoStep } from "./undo-step";

export type Comparison = { from: number; to: number; differences: Difference[] | null };

type Props = {
  record: RecordRef;
  entries: RevisionEntry[];
  next: number | null;
  latest: number;
  comparison: Comparison | null;
  /** What restores a version; null for whoever may only read. */
  restore: ButtonAction | null;
  /** What takes back a step of many changes that one of these was a part of; null likewise. */
  undo: ButtonAction | null;
  /** What is said once to whoever has just changed something. */
  notice: ReactNode;
};

function Compared({ from, to, differences, record }: Comparison & { record: RecordRef }) {
  return (
    <section className="comparison" aria-labelledby="comparison">
      <h2 className="section-title" id="comparison">
        From version {from} to version {to}
      </h2>
      {differences === null && <p>This record never had one of these versions.</p>}
      {differences?.length === 0 && <p>The two versions say the same.</p>}
      {differences && differences.length > 0 && (
        <DifferenceTable differences={differences} session={record.slug} />
      )}
    </section>
  );
}

/** Every version of a record, newest first, with what changed in each; any two can be compared and any restored. */
export function RecordHistory({ record, entries, next, latest, comparison, ...rest }: Props) {
  const { restore, undo, notice } = rest;
  const { kind, slug, name } = record;
  const address = recordHref(kind, slug);
  return (
    <div className="history">
      <nav aria-label="Breadcrumb" className="small">
        <a className="muted" href={address}>
          <bdi>{name}</bdi>
        </a>
      </nav>
      <h1 className="page-title">History</h1>
      {notice}
      {latest > 1 && (
        <CompareForm versions={latest} from={comparison?.from ?? null} to={comparison?.to ?? null} />
      )}
      {comparison && <Compared {...comparison} record={record} />}
      <ol className="revisions" reversed>
        {entries.map((entry) => (
          <RevisionItem key={entry.sequence} entry={entry}>
            {restore &&
              (entry.version < latest || record.deletedAt) &&
              entry.act !== "removed" &&
              entry.act !== "merged" && (
                <ActionForm action={restore} fields={{ kind, slug, version: entry.version }}>
                  <Button type="submit" aria-label={`Restore version ${entry.version}`}>
                    Restore this version
                  </Button>
                </ActionForm>
              )}
            {entry.step && <UndoStep step={entry.step} undo={undo} from={{ kind, slug }} />}
          </RevisionItem>
        ))}
      </ol>
      {next !== null && <a href={`${address}/history?before=${next}`}>Earlier versions</a>}
    </div>
  );
}
