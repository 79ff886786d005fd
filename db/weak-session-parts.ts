import { sql } from "drizzle-orm";
import { type Dispute, listDisputes } from "@/domain/dispute";
import type { CitedField } from "@/domain/source";
import { hasWeakness } from "@/domain/weakness";
import { loadCitations } from "./citation-rows";
import type { Db } from "./client";
import { gathered } from "./gathered";
import { loadKeptForms } from "./kept-forms";
import { keyList } from "./key-list";
import { isOvertaken } from "./session-weakness";

type Weak = { id: string; weakness: number };

const idsWith = (rows: Weak[], ...names: Parameters<typeof hasWeakness>[1][]) =>
  rows.filter(({ weakness }) => names.some((name) => hasWeakness(weakness, name))).map(({ id }) => id);

/** On what sources disagree about these sessions, by id, facts first; [] for a session on which none do. */
export function loadDisputes(db: Db, rows: Weak[]): (id: string) => Dispute[] {
  const ids = idsWith(rows, "conflicting", "spelling");
  if (ids.length === 0) return () => [];
  const citationsOf = loadCitations(db, "session", ids);
  const disputed = ids.flatMap((id) =>
    citationsOf(id).flatMap(({ field, differingValue }) => (differingValue === null ? [] : [{ id, field }])),
  );
  const formsOf = loadKeptForms(db, disputed);
  return (id) => listDisputes(citationsOf(id), formsOf(id));
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
