import { sql } from "drizzle-orm";
import { type Dispute, listDisputes, type Saying } from "@/domain/dispute";
import type { CitedField } from "@/domain/source";
import { hasWeakness } from "@/domain/weakness";
import type { Db } from "./client";
import { gathered } from "./gathered";
import { loadKeptForms } from "./kept-forms";
import { keyList } from "./key-list";
import { isOvertaken } from "./session-weakness";

type Weak = { id: string; weakness: number };

const idsWith = (rows: Weak[], ...names: Parameters<typeof hasWeakness>[1][]) =>
  rows.filter(({ weakness }) => names.some((name) => hasWeakness(weakness, name))).map(({ id }) => id);

// What each source says of the fields in dispute now: another value, or, unless it was changed since, the one that is kept.
function loadSayings(db: Db, ids: string[]) {
  return db.all<
    Saying & { id: string }
  >(sql`SELECT c.record_id AS id, c.field, c.differing_value AS differingValue, s.publisher
    FROM citations c JOIN sources s ON s.id = c.source_id
    WHERE c.record_kind = 'session' AND c.record_id IN ${keyList(ids)}
      AND (c.differing_value IS NOT NULL OR c.former IS NULL OR c.former ->> 'stands')
    ORDER BY c.record_id, c.position`);
}

/** On what sources disagree about these sessions, by id, facts first; [] for a session on which none do. */
export function loadDisputes(db: Db, rows: Weak[]): (id: string) => Dispute[] {
  const ids = idsWith(rows, "conflicting", "spelling");
  if (ids.length === 0) return () => [];
  const sayings = loadSayings(db, ids);
  const sayingsOf = gathered(sayings.map(({ id, ...value }) => ({ key: id, value })));
  const formsOf = loadKeptForms(
    db,
    sayings.filter(({ differingValue }) => differingValue !== null),
  );
  return (id) => listDisputes(sayingsOf(id), formsOf(id));
}

/** The fields of these sessions that were changed without a source, by id; [] for a session without any. */
export function loadChangedFields(db: Db, rows: Weak[]): (id: string) => CitedField[] {
  const ids = idsWith(rows, "changed");
  if (ids.length === 0) return () => [];
  const changed = db.all<{ key: string; value: CitedField }>(
    sql`SELECT c.record_id AS key, CASE c.field WHEN 'session' THEN 'status' ELSE c.field END AS value
      FROM citations c WHERE c.record_kind = 'session' AND c.record_id IN ${keyList(ids)} AND ${isOvertaken}`,
  );
  const fieldsOf = gathered(changed);
  return (id) => [...new Set(fieldsOf(id))];
}
