import type { Outcome } from "@/domain/command-outcome";
import { isSame } from "@/domain/field-merge";
import { leftState, mergedState, withoutTwins } from "@/domain/record-merge";
import { mapReferences } from "@/domain/record-references";
import type { SessionState } from "@/domain/record-state";
import type { RecordKind } from "@/domain/revision";
import type { Db } from "../client";
import { permitted } from "../deciding";
import { doubtOf, mergeable } from "../merge-rules";
import { type MergeableKind, referringRecords } from "../referring-records";
import { Refusal } from "../refusal";
import type { Authorship } from "../revision";
import { readState, saveState } from "../states/record-states";
import { beginStep, type Step } from "../step";

const sayTheyAreSame = (kind: MergeableKind) =>
  `Nothing was merged: say that they are the same ${kind} all the same, if they are.`;

function repoint(
  tx: Db,
  { kind, id }: { kind: RecordKind; id: string },
  to: (kind: RecordKind, id: string) => string,
  by: Authorship,
): void {
  const state = readState(tx, kind, id);
  if (!state) return;
  const mapped = mapReferences(kind, state, to);
  const next = kind === "session" ? withoutTwins(mapped as SessionState) : mapped;
  if (!isSame(next, state)) saveState(tx, kind, next, by);
}

/**
 * Makes one record of two: whatever refers to `from` refers to `into`, which is known by every name of both, and the address
 * of `from` leads there. One step, which undoStep takes back. `invalid` when either is missing, when both are the same, or
 * when one group stands above the other; also when two people, groups or venues are probably not one, unless the
 * writer says that they are.
 */
export async function mergeRecords<Kind extends MergeableKind>(
  kind: Kind,
  from: string,
  into: string,
  by: Authorship,
  { isConfirmed }: { isConfirmed: boolean } = { isConfirmed: false },
): Promise<Outcome<Step & { slug: string }>> {
  return permitted(by, "write records", (tx) => {
    const { gone, kept } = mergeable(tx, kind, from, into);
    const doubt = isConfirmed ? null : doubtOf(tx, kind, { gone, kept });
    if (doubt !== null)
      throw new Refusal([{ field: "confirmed", message: `${doubt} ${sayTheyAreSame(kind)}` }]);
    const within = beginStep(tx, "merge", by);
    const referring = referringRecords(tx, kind, gone.id);
    const at = new Date(Date.now()).toISOString();
    const merged = mergedState(kind, kept, gone);
    // First, as it gives away the web address that the other takes.
    const left = { ...leftState(kind, gone, merged), deletedAt: at, mergedIntoId: kept.id };
    saveState(tx, kind, left, within, at);
    // Then, so that the sessions that are written next are found by all names; also where it says nothing new, as its history tells of the merge.
    saveState(tx, kind, merged, within, at);
    for (const record of referring) {
      repoint(tx, record, (of, id) => (of === kind && id === gone.id ? kept.id : id), within);
    }
    return { kind: "done", value: { stepId: within.stepId, records: referring.length + 2, slug: kept.slug } };
  });
}
