import { countRecordsText } from "@/domain/record-uses";
import type { RevisionAct } from "@/domain/revision";
import { type StepEffect, type StepEntry, stepHref } from "@/domain/step-entry";
import { DifferenceTable } from "./difference-table";
import { RecordLink } from "./record-link";

const acts: Record<RevisionAct, string> = {
  added: " added",
  changed: "",
  removed: " removed",
  restored: " put back",
  merged: " merged into another",
};

function Which({ effect, step }: { effect: StepEffect; step: string }) {
  const { count, records, kind } = effect;
  const more = count - records.length;
  return (
    <details className="step-records">
      <summary>Which {countRecordsText({ [kind]: count }).replace(/^\S+ /, "")}</summary>
      <ul className="merge-facts">
        {records.map(({ record, version }) => (
          <li key={record.id}>
            <RecordLink record={record} page={`/history#version-${version}`} />
          </li>
        ))}
        {more > 0 && (
          <li>
            <a href={stepHref(step)}>and {more.toLocaleString("en-GB")} more</a>
          </li>
        )}
      </ul>
    </details>
  );
}

/** What a step changed, from what to what: once for all records of which it changed the same. */
export function StepEffects({ entry }: { entry: StepEntry }) {
  const { effects, others, step } = entry;
  return (
    <>
      {effects.map((effect) => {
        const { kind, act, count, records, differences } = effect;
        const [only] = records;
        // The title of a step has said already how many there are.
        const isTold = effects.length + others === 1 && count > 1 && act === "changed";
        return (
          <div key={`${kind} ${act} ${records[0]?.record.id}`} className="bulk-effect">
            {!isTold && (
              <p className="bulk-effect-count">
                {count === 1 && only ? (
                  <RecordLink record={only.record} page={`/history#version-${only.version}`} />
                ) : (
                  countRecordsText({ [kind]: count })
                )}
                {acts[act]}
              </p>
            )}
            {differences.length > 0 && <DifferenceTable differences={differences} />}
            {count > 1 && <Which effect={effect} step={step.id} />}
          </div>
        );
      })}
      {others > 0 && (
        <p className="bulk-effect">
          <a href={stepHref(step.id)}>
            {others === 1 ? "Another record" : `${others.toLocaleString("en-GB")} further records`} changed in
            other ways
          </a>
        </p>
      )}
    </>
  );
}
