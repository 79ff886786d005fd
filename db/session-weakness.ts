import { type SQL, sql } from "drizzle-orm";
import { weightOf } from "@/domain/weakness";
import type { Db } from "./client";

const cited = sql`FROM citations c WHERE c.record_kind = 'session' AND c.record_id = sessions.id`;
// Overtaken by a change of which no other source speaks.
const overtaken = sql`c.former IS NOT NULL AND c.differing_value IS NULL AND NOT EXISTS (
  SELECT 1 FROM citations o WHERE o.record_kind = c.record_kind AND o.record_id = c.record_id
    AND o.former IS NULL AND o.differing_value IS NULL
    AND (o.field = c.field OR (c.field IN ('session', 'status') AND o.field IN ('session', 'status'))))`;
const when = (condition: SQL, weight: number) =>
  sql`CASE WHEN ${condition} THEN ${sql.raw(String(weight))} ELSE 0 END`;

/**
 * The sum of the weights (domain/weakness.ts) of what is weak about a row of sessions. One side's word only: every source is
 * issued by one and the same side. Inferred: the number is, or the date is approximate or uncertain (EDTF "~", "?", "%").
 */
export const weaknessSum = sql.join(
  [
    when(sql`NOT EXISTS (SELECT 1 ${cited})`, weightOf("no source")),
    when(sql`EXISTS (SELECT 1 ${cited} AND c.differing_value IS NOT NULL)`, weightOf("conflicting")),
    when(sql`EXISTS (SELECT 1 ${cited} AND ${overtaken})`, weightOf("changed")),
    when(
      sql`(SELECT count(*) > 0 AND count(*) = count(r.issuing_side_id) AND count(DISTINCT r.issuing_side_id) = 1
        FROM citations c JOIN sources r ON r.id = c.source_id
        WHERE c.record_kind = 'session' AND c.record_id = sessions.id)`,
      weightOf("one side"),
    ),
    when(
      sql`sessions.ordinal_basis = 'inferred' OR coalesce(sessions.held, sessions.planned, '') GLOB '*[~?%]*'`,
      weightOf("inferred"),
    ),
  ],
  sql` + `,
);

/** Notes how badly a session is proved, once its citations are there. */
export function noteWeakness(tx: Db, sessionId: string): void {
  tx.run(sql`UPDATE sessions SET weakness = ${weaknessSum} WHERE id = ${sessionId}`);
}
