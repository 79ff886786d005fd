import { type SQL, sql } from "drizzle-orm";
import { disagreementKind } from "@/domain/disagreement-kind";
import type { CitedField } from "@/domain/source";
import { weightOf } from "@/domain/weakness";
import { type Db, writing } from "./client";
import { loadKeptForms } from "./kept-forms";
import { keyList } from "./key-list";

const cited = sql`FROM citations c WHERE c.record_kind = 'session' AND c.record_id = sessions.id`;
/** Whether the citation `c` of a row of sessions speaks of what was changed since, and no other speaks of it as it is now. */
export const isOvertaken = sql`c.former IS NOT NULL AND c.differing_value IS NULL AND NOT EXISTS (
  SELECT 1 FROM citations o WHERE o.record_kind = c.record_kind AND o.record_id = c.record_id
    AND o.former IS NULL AND o.differing_value IS NULL
    AND (o.field = c.field OR (c.field IN ('session', 'status') AND o.field IN ('session', 'status'))))`;
const when = (condition: SQL, weight: number) =>
  sql`CASE WHEN ${condition} THEN ${sql.raw(String(weight))} ELSE 0 END`;

/**
 * The sum of the weights (domain/weakness.ts) of what is weak about a row of sessions. One side's word only: every source is
 * issued by one and the same side. Inferred: the number is, or the date is approximate or uncertain (EDTF "~", "?", "%"). Every
 * disagreement counts as one about a fact; `noteDisputes` tells those that are none.
 */
const weaknessSum = sql.join(
  [
    when(sql`NOT EXISTS (SELECT 1 ${cited})`, weightOf("no-source")),
    when(sql`EXISTS (SELECT 1 ${cited} AND c.differing_value IS NOT NULL)`, weightOf("conflicting")),
    when(sql`EXISTS (SELECT 1 ${cited} AND ${isOvertaken})`, weightOf("changed")),
    when(
      sql`(SELECT count(*) > 0 AND count(*) = count(r.issuing_side_id) AND count(DISTINCT r.issuing_side_id) = 1
        FROM citations c JOIN sources r ON r.id = c.source_id
        WHERE c.record_kind = 'session' AND c.record_id = sessions.id)`,
      weightOf("one-side"),
    ),
    when(sql`sessions.ordinal_basis = 'inferred'`, weightOf("number-inferred")),
    when(sql`coalesce(sessions.held, sessions.planned, '') GLOB '*[~?%]*'`, weightOf("date-inferred")),
  ],
  sql` + `,
);

type Dispute = { id: string; field: CitedField; value: string };
const batch = 500;

function noteKinds(tx: Db, disputes: Dispute[]): void {
  const ids = [...new Set(disputes.map(({ id }) => id))];
  const formsOf = loadKeptForms(tx, disputes);
  const isAbout = (id: string, isFact: boolean) =>
    disputes.some(
      (each) =>
        each.id === id && isFact === (disagreementKind(each.field, each.value, formsOf(id)) === "fact"),
    );
  const bits = weightOf("conflicting") + weightOf("spelling");
  for (const id of ids) {
    const sum =
      (isAbout(id, true) ? weightOf("conflicting") : 0) + (isAbout(id, false) ? weightOf("spelling") : 0);
    tx.run(sql`UPDATE sessions SET weakness = (weakness & ~${bits}) | ${sum} WHERE id = ${id}`);
  }
}

/** Tells of these sessions, or of all where `ids` is null, whether sources disagree on a fact or on how something is written. */
export function noteDisputes(tx: Db, ids: string[] | null): void {
  const which = ids === null ? sql`` : sql` AND record_id IN ${keyList(ids)}`;
  const disputes = tx.all<Dispute>(sql`SELECT record_id AS id, field, differing_value AS value FROM citations
    WHERE record_kind = 'session' AND differing_value IS NOT NULL${which} ORDER BY record_id`);
  for (let at = 0; at < disputes.length; ) {
    let end = Math.min(at + batch, disputes.length);
    while (disputes[end]?.id === disputes[end - 1]?.id) end += 1;
    noteKinds(tx, disputes.slice(at, end));
    at = end;
  }
}

/** Notes how badly a session is proved, once its citations are there. */
export function noteWeakness(tx: Db, sessionId: string): void {
  tx.run(sql`UPDATE sessions SET weakness = ${weaknessSum} WHERE id = ${sessionId}`);
  noteDisputes(tx, [sessionId]);
}

/** Notes it of every session. */
export function noteAllWeaknesses(tx: Db): void {
  tx.run(sql`UPDATE sessions SET weakness = ${weaknessSum}`);
  noteDisputes(tx, null);
}

/** Tells it of the sessions that a migration has marked, in one transaction, and takes the marks away; nothing where there are none. */
export function tellDisputes(): void {
  writing((tx) => {
    const marked = tx.all<{ id: string }>(sql`SELECT session_id AS id FROM untold_disputes`);
    if (marked.length === 0) return;
    noteDisputes(
      tx,
      marked.map(({ id }) => id),
    );
    tx.run(sql`DELETE FROM untold_disputes`);
  });
}
