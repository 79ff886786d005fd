import { type SQL, sql } from "drizzle-orm";
import type { KeptForms } from "@/domain/disagreement-kind";
import type { CitedField } from "@/domain/source";
import type { Db } from "./client";
import { gathered } from "./gathered";
import { keyList } from "./key-list";

const arm = (field: CitedField, text: string, joins = "") =>
  sql.raw(
    `SELECT s.id, '${field}' AS field, ${text} AS text FROM wanted w JOIN sessions s ON s.id = w.id ${joins}`,
  );

const group = "JOIN groups g ON g.id = s.group_id";
const venue = "JOIN venues v ON v.id = s.venue_id";
const host = "JOIN parties p ON p.id = s.host_id";
const there = "JOIN appearances a ON a.session_id = s.id";

// A column of the session, a name of what it names, or every name in a list of them.
const arms: SQL[] = [
  arm("dates", "coalesce(s.held, s.planned)"),
  arm("ordinal", "CAST(s.ordinal AS text)"),
  arm("status", "s.status"),
  arm("format", "s.format"),
  arm("summary", "s.summary"),
  arm("session", "g.name", group),
  arm("session", "g.acronym", group),
  arm("session", "n.value", `${group} JOIN json_each(g.other_names) n`),
  arm("venue", "v.name", venue),
  arm("venue", "v.city", venue),
  arm("venue", "concat_ws(', ', v.name, v.city)", venue),
  arm("venue", "n.value", `${venue} JOIN json_each(v.other_names) n`),
  arm("host", "p.name", host),
  arm("host", "p.short_name", host),
  arm("appearances", "a.name_as_printed", there),
  arm("appearances", "f.form", `${there} JOIN printed_forms f ON f.person_id = a.person_id`),
  arm("topics", "t.name", "JOIN session_topics m ON m.session_id = s.id JOIN topics t ON t.id = m.topic_id"),
  arm("outcomes", "o.text", "JOIN outcomes o ON o.session_id = s.id"),
];

/** What the register keeps of each field of these sessions, in every form it knows of the names in it; [] where it says nothing. */
export function loadKeptForms(db: Db, sessionIds: string[]): (id: string) => KeptForms {
  const rows = db.all<{ id: string; field: string; text: string | null }>(
    sql`WITH wanted(id) AS MATERIALIZED ${keyList(sessionIds)} ${sql.join(arms, sql` UNION ALL `)}`,
  );
  const forms = gathered(
    rows.flatMap(({ id, field, text }) => (text ? [{ key: `${id} ${field}`, value: text }] : [])),
  );
  return (id) => (field) => forms(`${id} ${field}`);
}
