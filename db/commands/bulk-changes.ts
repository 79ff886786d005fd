import { type BulkChange, mostChanged, type SeenSession } from "@/domain/bulk-change";
import type { Outcome } from "@/domain/command-outcome";
import { isSame, writtenFields } from "@/domain/field-merge";
import { quoted } from "@/domain/form-part";
import type { SessionState } from "@/domain/record-state";
import { bulkDoubts } from "../bulk-doubts";
import { withFormerValues } from "../citations-after";
import type { Db } from "../client";
import { permitted } from "../deciding";
import { loadRecordNames } from "../record-names";
import { Refusal } from "../refusal";
import type { Authorship } from "../revision";
import { sessionChanger } from "../session-changer";
import { stateAt } from "../snapshots";
import { readState, saveState } from "../states/record-states";
import { beginStep, type Step } from "../step";
import { findTopicId, topicIdOf } from "./topics";

type Changer = (state: SessionState) => SessionState;

function changerOf(tx: Db, change: BulkChange, by: Authorship): Changer {
  const { addTopic, dropTopic } = change;
  const dropped = dropTopic ? findTopicId(tx, dropTopic) : null;
  return sessionChanger(tx, change, { added: addTopic ? topicIdOf(tx, addTopic, by) : null, dropped });
}

const sayItAllTheSame = "Nothing was changed: say that they are to be changed all the same, if they are.";

function refuseAll(message: string): never {
  throw new Refusal([{ field: "form", message }]);
}

type Pair = { seen: SeenSession; before: SessionState; after: SessionState };

const nameOf = (tx: Db, id: string) => quoted(loadRecordNames(tx, "session", [id]).get(id)?.name ?? id);

function pairOf(tx: Db, seen: SeenSession, changer: Changer): Pair {
  const before = readState(tx, "session", seen.id);
  if (!before || before.deletedAt !== null) {
    return refuseAll(`${nameOf(tx, seen.id)} was removed meanwhile. Nothing was changed.`);
  }
  return { seen, before, after: changer(before) };
}

function keepSense(tx: Db, pairs: Pair[], { now, isConfirmed }: Asked): void {
  const { refused, doubts } = bulkDoubts(tx, pairs, now);
  const [wrong, doubtful] = [refused[0], doubts[0]];
  if (wrong) {
    refuseAll(`${nameOf(tx, wrong.id)} cannot be changed so, and nothing was changed. ${wrong.reason}`);
  }
  if (!doubtful || isConfirmed) return;
  const message = `${nameOf(tx, doubtful.id)}: ${doubtful.reason} ${sayItAllTheSame}`;
  throw new Refusal([{ field: "confirmed", message }]);
}

function changeOne(tx: Db, { seen: { id, version }, before, after }: Pair, by: Authorship): boolean {
  const touched = writtenFields(after).filter((field) => !isSame(after[field], before[field]));
  const seen = version === before.version ? before : stateAt(tx, "session", id, version);
  if (!seen || touched.some((field) => !isSame(seen[field], before[field]))) {
    refuseAll(
      `${nameOf(tx, id)} was changed by somebody else meanwhile. Nothing was changed: look at it again.`,
    );
  }
  if (touched.length > 0) saveState(tx, "session", withFormerValues(tx, "session", before, after), by);
  return touched.length > 0;
}

/** When a change of many is made, in epoch milliseconds, and whether the writer says that what is doubtful is meant. */
type Asked = { now: number; isConfirmed: boolean };

/**
 * Changes many sessions (at most 500) as one step that undoStep takes back: all of them, or none and `invalid` where one was
 * removed or changed in the same field since it was seen, where its own form would refuse it, or where a reference is missing;
 * at `confirmed` where its form would ask and the writer does not say that it is meant.
 */
export async function changeSessions(
  seen: SeenSession[],
  change: BulkChange,
  by: Authorship,
  asked: Asked,
): Promise<Outcome<Step>> {
  return permitted(by, "write records", (tx): Outcome<Step> => {
    if (seen.length === 0) refuseAll("There is no session to change.");
    if (seen.length > mostChanged) refuseAll(`At most ${mostChanged} sessions are changed at once.`);
    const within = beginStep(tx, "bulk change", by);
    // A topic that is new stays in the register when the step is undone.
    const changer = changerOf(tx, change, by);
    const pairs = seen.map((each) => pairOf(tx, each, changer));
    keepSense(tx, pairs, asked);
    const changed = pairs.filter((pair) => changeOne(tx, pair, within));
    if (changed.length === 0) refuseAll("All of these sessions say that already. Nothing was changed.");
    return { kind: "done", value: { stepId: within.stepId, records: changed.length } };
  });
}
