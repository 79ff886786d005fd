import type { BulkChange } from "@/domain/bulk-change";
import type { Outcome } from "@/domain/command-outcome";
import type { NameOf } from "@/domain/field-words";
import type { SessionState } from "@/domain/record-state";
import { type Difference, differencesBetween } from "@/domain/revision-difference";
import { bulkDoubts, type SessionReason } from "../bulk-doubts";
import { type Db, getDb } from "../client";
import { findTopicId } from "../commands/topics";
import { loadRecordNames, namesIn } from "../record-names";
import { refusing } from "../refusal";
import { sessionChanger } from "../session-changer";
import { readState } from "../states/record-states";

/** Sessions, by id, of which a change of many changes the same from the same. */
type BulkEffect = { differences: Difference[]; ids: string[] };

/** A session that a change of many must leave out, and why, in a sentence. */
type RefusedSession = { id: string; slug: string; name: string; reason: string };

/** Why a change of many is doubtful, in a sentence, and the sessions of which that is so. */
type BulkDoubt = { reason: string; sessions: { slug: string; name: string }[] };

/**
 * What a change of many would do: to which sessions what, which say so already (their ids), which it cannot change, and what
 * has to be confirmed first.
 */
export type BulkPreview = {
  effects: BulkEffect[];
  same: string[];
  refused: RefusedSession[];
  doubts: BulkDoubt[];
};

// Stands for a topic that is added only when the change is made.
const newTopic = "new topic";

function gatherEffects(changes: [SessionState, SessionState][], nameOf: NameOf) {
  const effects = new Map<string, BulkEffect>();
  const same: string[] = [];
  for (const [before, after] of changes) {
    const differences = differencesBetween(before, after, nameOf);
    const key = JSON.stringify(differences);
    if (differences.length === 0) same.push(before.id);
    else effects.set(key, { differences, ids: [...(effects.get(key)?.ids ?? []), before.id] });
  }
  return { effects: [...effects.values()].sort((a, b) => b.ids.length - a.ids.length), same };
}

function told(db: Db, reasons: SessionReason[]): RefusedSession[] {
  const ids = [...new Set(reasons.map(({ id }) => id))];
  const names = loadRecordNames(db, "session", ids);
  return reasons.map(({ id, reason }) => {
    const { slug = id, name = id } = names.get(id) ?? {};
    return { id, slug, name, reason };
  });
}

function gatherDoubts(reasons: RefusedSession[]): BulkDoubt[] {
  const doubts = new Map<string, BulkDoubt>();
  for (const { reason, slug, name } of reasons) {
    doubts.set(reason, { reason, sessions: [...(doubts.get(reason)?.sessions ?? []), { slug, name }] });
  }
  return [...doubts.values()].sort((a, b) => b.sessions.length - a.sessions.length);
}

/**
 * What changeSessions would do to these sessions (removed ones are left out), writing nothing. `invalid` where the group or
 * venue is not in the register. `now` is in epoch milliseconds.
 */
export async function previewBulkChange(
  ids: string[],
  change: BulkChange,
  now: number,
): Promise<Outcome<BulkPreview>> {
  const db = getDb();
  return refusing(() => {
    const { addTopic, dropTopic } = change;
    const added = addTopic ? (findTopicId(db, addTopic) ?? newTopic) : null;
    const changer = sessionChanger(db, change, {
      added,
      dropped: dropTopic ? findTopicId(db, dropTopic) : null,
    });
    const changes = ids.flatMap((id): [SessionState, SessionState][] => {
      const before = readState(db, "session", id);
      return before && before.deletedAt === null ? [[before, changer(before)]] : [];
    });
    const { refused, doubts } = bulkDoubts(
      db,
      changes.map(([before, after]) => ({ before, after })),
      now,
    );
    const isRefused = new Set(refused.map(({ id }) => id));
    const changeable = changes.filter(([{ id }]) => !isRefused.has(id));
    const known = namesIn(db, "session", changeable.flat());
    const nameOf: NameOf = (kind, id) => (id === newTopic && addTopic ? addTopic : known(kind, id));
    const effects = gatherEffects(changeable, nameOf);
    return { ...effects, refused: told(db, refused), doubts: gatherDoubts(told(db, doubts)) };
  });
}
