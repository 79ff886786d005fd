import { type SQL, sql } from "drizzle-orm";
import type { AgreedOutcome } from "@/domain/open-outcome";
import type { Completion, OutcomeType, SessionOutcome } from "@/domain/outcome";
import type { SessionStatus } from "@/domain/session-status";
import { plannedStatuses } from "@/domain/session-status";
import { firstDatedChrono } from "./chronology";
import type { Db } from "./client";
import { keyList } from "./key-list";
import { loadSummaries } from "./rows";

/** An outcome's row, as `outcomeColumns` reads it. */
export type OutcomeRow = {
  id: string;
  chrono: number;
  type: OutcomeType;
  text: string;
  owners: string;
  due: string | null;
  place: string | null;
  completion: Completion;
  evidence: string | null;
  evidenceSource: string | null;
  carriedFrom: string | null;
};

/** The columns of an outcome `o` of a session `s`; `evidenceSource` is the slug of its source. */
export const outcomeColumns = sql`o.id, s.chrono, o.type, o.text, o.owners, o.due, o.place, o.completion, o.evidence,
  (SELECT r.slug FROM sources r WHERE r.id = o.evidence_source_id) AS evidenceSource, o.carried_from_id AS carriedFrom`;

const counted: readonly SessionStatus[] = ["held", ...plannedStatuses];

/**
 * That an outcome `o` is something to be done. A document is as a rule signed where it is agreed: like what is of no kind, it
 * is so only where somebody owns it, it has a date, or somebody says how far it has come.
 */
export const isToBeDone = sql`(o.type NOT IN ('other', 'document') OR o.due IS NOT NULL OR o.owners <> '[]'
  OR o.completion <> 'no evidence')`;

/** That no outcome of a session that is there carries an outcome `o` on. */
export const isNotCarriedOn = sql`NOT EXISTS (SELECT 1 FROM outcomes c JOIN sessions cs ON cs.id = c.session_id
  WHERE c.carried_from_id = o.id AND cs.deleted_at IS NULL)`;

/**
 * That no later session of the body of a session `s` was held or is planned. Later is what has a later date; where either has
 * none, what has a higher number, or a plan that has none. The first arm looks only at what comes after, so that a long series
 * is not walked for each of its sessions.
 */
export const isLastMeeting: SQL = (() => {
  const meets = sql`t.deleted_at IS NULL AND t.status IN ${counted}`;
  const undated = (name: string) => sql.raw(`coalesce(${name}.held, ${name}.planned) IS NULL`);
  return sql`NOT (
    (s.chrono >= ${firstDatedChrono} AND EXISTS (SELECT 1 FROM session_postings q
      CROSS JOIN sessions t ON t.chrono = q.chrono
      WHERE q.facet = 'lane' AND q.value = s.group_id AND q.chrono > s.chrono AND ${meets}))
    OR EXISTS (SELECT 1 FROM sessions t WHERE t.group_id = s.group_id AND t.ordinal > s.ordinal AND ${meets}
      AND (${undated("s")} OR ${undated("t")}))
    OR EXISTS (SELECT 1 FROM session_postings q CROSS JOIN sessions t ON t.chrono = q.chrono
      WHERE q.facet = 'lane' AND q.value = s.group_id AND q.chrono < ${firstDatedChrono} AND t.id <> s.id
      AND t.status IN ${[...plannedStatuses]} AND (t.ordinal IS NULL OR s.ordinal IS NULL)))`;
})();

function ownersBySlug(db: Db, rows: OutcomeRow[]) {
  const ids = [...new Set(rows.flatMap(({ owners }) => JSON.parse(owners) as string[]))];
  const found = db.all<{ id: string; slug: string; shortName: string; iso: string | null }>(
    sql`SELECT id, slug, short_name AS shortName, iso FROM parties WHERE id IN ${keyList(ids)}`,
  );
  return new Map(found.map(({ id, ...party }) => [id, party]));
}

/** These rows as outcomes, in their order, each with its session and owners. `now` is in epoch milliseconds. */
export function agreedOutcomes(db: Db, rows: OutcomeRow[], now: number): AgreedOutcome[] {
  if (rows.length === 0) return [];
  const parties = ownersBySlug(db, rows);
  const chronos = [...new Set(rows.map(({ chrono }) => chrono))];
  const sessions = new Map(loadSummaries(db, chronos, now).map((each) => [each.chrono, each]));
  return rows.flatMap(({ chrono, owners: ids, ...row }) => {
    const session = sessions.get(chrono);
    const owners = (JSON.parse(ids) as string[]).flatMap((id) => parties.get(id) ?? []);
    const outcome: SessionOutcome = { ...row, owners: owners.map(({ slug }) => slug) };
    return session ? [{ session, outcome, owners }] : [];
  });
}
