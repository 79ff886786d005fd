import { sql } from "drizzle-orm";
import { isMeeting } from "@/domain/meeting-promise";
import type { OpenOutcomes } from "@/domain/open-outcome";
import type { SessionSummary } from "@/domain/session";
import { getDb } from "../client";
import { keyList } from "../key-list";
import {
  agreedOutcomes,
  isLastMeeting,
  isNotCarriedOn,
  isToBeDone,
  type OutcomeRow,
  outcomeColumns,
} from "../open-outcome-rows";
import { loadSeriesRows } from "../series-rows";

const most = 50;
// A body that met more often than this before a session is not asked further back.
const farthest = 200;

/**
 * What is open now of what a group (by id), its sub-groups and its joint sessions agreed, the latest first, 50 at most. An
 * outcome is open while it is neither complete nor withdrawn and no later outcome carries it on; one of no kind only where it
 * has an owner or a due date; a next meeting until a later session of the body was held or is planned. `now` is in epoch
 * milliseconds.
 */
export async function listOpenOutcomes(groupId: string, now: number): Promise<OpenOutcomes> {
  const db = getDb();
  const rows = db.all<OutcomeRow>(sql`SELECT ${outcomeColumns}
    FROM session_postings p CROSS JOIN sessions s ON s.chrono = p.chrono CROSS JOIN outcomes o ON o.session_id = s.id
    WHERE p.facet = 'group' AND p.value = ${groupId} AND o.completion NOT IN ('complete', 'withdrawn')
      AND ${isToBeDone} AND ${isNotCarriedOn} AND (o.type <> 'next meeting' OR ${isLastMeeting})
    ORDER BY p.chrono DESC LIMIT ${most + 1}`);
  return { open: agreedOutcomes(db, rows.slice(0, most), now), more: rows.length > most };
}

/**
 * What was open when a session met, of what earlier sessions of the same body agreed, the latest first, 50 at most. That is
 * what no outcome between carried on and what is neither complete nor withdrawn now, or complete by a source that this
 * session or a later one cites and none before. A next meeting was open until a session that was held or planned, this one or
 * an earlier one, followed: of those, what the last meeting before this one said of it. Earlier is what stands before it in
 * the series of its body. `now` is in epoch milliseconds.
 */
export async function listOpenAt(session: Pick<SessionSummary, "id" | "chrono">, now: number) {
  const db = getDb();
  const group = db.get<{ id: string }>(sql`SELECT group_id AS id FROM sessions WHERE id = ${session.id}`);
  const series = loadSeriesRows(db, group?.id ?? "");
  const at = series.findIndex(({ chrono }) => chrono === session.chrono);
  const before = series.slice(Math.max(0, at - farthest), Math.max(0, at));
  const lastMeeting = before.findLastIndex(({ status }) => isMeeting(status));
  const place = new Map(before.map(({ chrono }, position) => [chrono, position]));
  const earlier = keyList([...place.keys()]);
  const later = keyList(series.slice(Math.max(0, at)).map(({ chrono }) => chrono));
  const citedBy = (
    chronos: typeof earlier,
  ) => sql`EXISTS (SELECT 1 FROM citations c JOIN sessions t ON t.id = c.record_id
    WHERE c.source_id = o.evidence_source_id AND c.record_kind = 'session' AND t.chrono IN ${chronos})`;
  const rows = db.all<OutcomeRow>(sql`SELECT ${outcomeColumns}
    FROM sessions s CROSS JOIN outcomes o ON o.session_id = s.id
    WHERE s.chrono IN ${earlier} AND ${isToBeDone} AND NOT EXISTS (SELECT 1 FROM outcomes c
        JOIN sessions cs ON cs.id = c.session_id WHERE c.carried_from_id = o.id AND cs.chrono IN ${earlier}
        AND cs.deleted_at IS NULL)
      AND (o.completion NOT IN ('complete', 'withdrawn')
        OR (o.completion = 'complete' AND ${citedBy(later)} AND NOT ${citedBy(earlier)}))`);
  const positionOf = ({ chrono }: OutcomeRow) => place.get(chrono) ?? -1;
  const open = rows
    .filter((row) => row.type !== "next meeting" || positionOf(row) >= lastMeeting)
    .toSorted((a, b) => positionOf(b) - positionOf(a));
  return {
    open: agreedOutcomes(db, open.slice(0, most), now),
    more: open.length > most,
  } satisfies OpenOutcomes;
}
