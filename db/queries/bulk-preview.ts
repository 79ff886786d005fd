import type { BulkChange } from "@/domain/bulk-change";
import type { Outcome } from "@/domain/command-outcome";
import type { NameOf } from "@/domain/field-words";
import type { SessionState } from "@/domain/record-state";
import { type Difference, differencesBetween } from "@/domain/revision-difference";
import { undatedHeldReason } from "@/domain/undated-held";
import { type Db, getDb } from "../client";
import { findTopicId } from "../commands/topics";
import { loadRecordNames, namesIn } from "../record-names";
import { refusing } from "../refusal";
import { sessionChanger } from "../session-changer";
import { readState } from "../states/record-states";

/** Sessions, by id, of which a change of many changes the same from the same. */
type BulkEffect = { differences: Difference[]; ids: string[] };

/** A session that a change of many must leave out, and why, in a sentence. */
type RefusedSession = { slug: string; name: string; reason: string };

/** What a change of many would do: to which sessions what, which say so already (their ids), and which it cannot change. */
export type BulkPreview = { effects: BulkEffect[]; same: string[]; refused: RefusedSession[] };

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

function refusedOf(db: Db, reasons: [string, string][]): RefusedSession[] {
  const names = loadRecordNames(
    db,
    "session",
    reasons.map(([id]) => id),
  );
  return reasons.map(([id, reason]) => {
    const { slug = id, name = id } = names.get(id) ?? {};
    return { slug, name, reason };
  });
}

/**
 * What changeSessions would do to these sessions (removed ones are left out), writing nothing. `invalid` where the group or
 * venue is not in the register.
 */
export async function previewBulkChange(ids: string[], change: BulkChange): Promise<Outcome<BulkPreview>> {
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
    const reasons = changes.flatMap(([before, after]): [string, string][] => {
      const reason = undatedHeldReason(before, after);
      return reason ? [[before.id, reason]] : [];
    });
    const isRefused = new Set(reasons.map(([id]) => id));
    const changeable = changes.filter(([{ id }]) => !isRefused.has(id));
    const known = namesIn(db, "session", changeable.flat());
    const nameOf: NameOf = (kind, id) => (id === newTopic && addTopic ? addTopic : known(kind, id));
    return { ...gatherEffects(changeable, nameOf), refused: refusedOf(db, reasons) };
  });
}
