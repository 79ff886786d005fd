import { type BulkChange, mostChanged, type SeenSession } from "@/domain/bulk-change";
import type { Outcome } from "@/domain/command-outcome";
import { isSame, writtenFields } from "@/domain/field-merge";
import { quoted } from "@/domain/form-part";
import type { SessionState } from "@/domain/record-state";
import { undatedHeldReason } from "@/domain/undated-held";
import { withFormerValues } from "../citations-after";
import type { Db } from "../client";
import { permitted } from "../deciding";
import { loadRecordNames } from "../record-names";
import { Refusal } from "../refusal";
import type { Authorship } from "../revision";
import { sessionChanger } from "../session-changer";
import { stateAt } from "../snapshots";
import { readState, saveState } from "../states/record-states";
import { beginStep } from "../step";
import type { Step } from "./merges";
import { findTopicId, topicIdOf } from "./topics";

type Changer = (state: SessionState) => SessionState;

function changerOf(tx: Db, change: BulkChange, by: Authorship): Changer {
  const { addTopic, dropTopic } = change;
  const dropped = dropTopic ? findTopicId(tx, dropTopic) : null;
  return sessionChanger(tx, change, { added: addTopic ? topicIdOf(tx, addTopic, by) : null, dropped });
}

function refuseAll(message: string): never {
  throw new Refusal([{ field: "form", message }]);
}

function changeOne(tx: Db, { id, version }: SeenSession, changer: Changer, by: Authorship): boolean {
  const state = readState(tx, "session", id);
  const named = () => quoted(loadRecordNames(tx, "session", [id]).get(id)?.name ?? id);
  if (!state || state.deletedAt !== null)
    return refuseAll(`${named()} was removed meanwhile. Nothing was changed.`);
  const next = changer(state);
  const undated = undatedHeldReason(state, next);
  if (undated) refuseAll(`${named()} was not marked held, and nothing was changed. ${undated}`);
  const touched = writtenFields(next).filter((field) => !isSame(next[field], state[field]));
  const seen = version === state.version ? state : stateAt(tx, "session", id, version);
  if (!seen || touched.some((field) => !isSame(seen[field], state[field]))) {
    refuseAll(`${named()} was changed by somebody else meanwhile. Nothing was changed: look at it again.`);
  }
  if (touched.length > 0) saveState(tx, "session", withFormerValues(tx, "session", state, next), by);
  return touched.length > 0;
}

/**
 * Changes many sessions (at most 500) as one step that undoStep takes back: all of them, or none and `invalid` where one was
 * removed or changed in the same field since it was seen, would be held without a date, or where a reference is missing.
 */
export async function changeSessions(
  seen: SeenSession[],
  change: BulkChange,
  by: Authorship,
): Promise<Outcome<Step>> {
  return permitted(by, "write records", (tx): Outcome<Step> => {
    if (seen.length === 0) refuseAll("There is no session to change.");
    if (seen.length > mostChanged) refuseAll(`At most ${mostChanged} sessions are changed at once.`);
    const within = beginStep(tx, "bulk change", by);
    // A topic that is new stays in the register when the step is undone.
    const changer = changerOf(tx, change, by);
    const changed = seen.filter((session) => changeOne(tx, session, changer, within));
    if (changed.length === 0) refuseAll("All of these sessions say that already. Nothing was changed.");
    return { kind: "done", value: { stepId: within.stepId, records: changed.length } };
  });
}
