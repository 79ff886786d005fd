import { sql } from "drizzle-orm";
import type { KeptForms } from "@/domain/disagreement-kind";
import type { CitedField } from "@/domain/source";
import type { Db } from "./client";
import { gathered } from "./gathered";

const arm = (field: CitedField, text: string, joins = "") =>
  `SELECT s.id, w.field, ${text} AS text FROM wanted w CROSS JOIN sessions s ON s.id = w.id ${joins} WHERE w.field = '${field}'`;

const group = "CROSS JOIN groups g ON g.id = s.group_id";
const venue = "CROSS JOIN venues v ON v.id = s.venue_id";
const host = "CROSS JOIN parties p ON p.id = s.host_id";
const there = "CROSS JOIN appearances a ON a.session_id = s.id";

// Of each field a column of the session, a name of what it names, or every name in a list of them. The keys lead: left to itself a
// planner with statistics reads whole tables instead.
const arms = sql.raw(
  [
    arm("dates", "coalesce(s.held, s.planned)"),
    arm("ordinal", "CAST(s.ordinal AS text)"),
    arm("status", "s.status"),
    arm("format", "s.format"),
    arm("summary", "s.summary"),
    arm("session", "g.name", group),
    arm("session", "g.acronym", group),
    arm("session", "n.value", `${group} CROSS JOIN json_each(g.other_names) n`),
    arm("venue", "v.name", venue),
    arm("venue", "v.city", venue),
    arm("venue", "concat_ws(', ', v.name, v.city)", venue),
    arm("venue", "n.value", `${venue} CROSS JOIN json_each(v.other_names) n`),
    arm("host", "p.name", host),
    arm("host", "p.short_name", host),
    arm("appearances", "a.name_as_printed", there),
    arm("appearances", "f.form", `${there} CROSS JOIN printed_forms f ON f.person_id = a.person_id`),
    arm(
      "topics",
      "t.name",
      "CROSS JOIN session_topics m ON m.session_id = s.id CROSS JOIN topics t ON t.id = m.topic_id",
    ),
    arm("outcomes", "o.text", "CROSS JOIN outcomes o ON o.session_id = s.id"),
  ].join(" UNION ALL "),
);

/** A field of a session. */
export type FieldOf = { id: string; field: CitedField };

/** What the register keeps of these fields of sessions, in every form it knows of the names in them; [] where it says nothing. */
export function loadKeptForms(db: Db, fields: FieldOf[]): (id: string) => KeptForms {
  const keys = [...new Set(fields.map(({ id, field }) => `${id} ${field}`))];
  const rows = db.all<{ id: string; field: string; text: string | null }>(
    sql`WITH wanted(id, field) AS MATERIALIZED (SELECT substr(value, 1, instr(value, ' ') - 1), substr(value, instr(value, ' ') + 1)
      FROM json_each(${JSON.stringify(keys)})) ${arms}`,
  );
  const forms = gathered(
    rows.flatMap(({ id, field, text }) => (text ? [{ key: `${id} ${field}`, value: text }] : [])),
  );
  return (id) => (field) => forms(`${id} ${field}`);
}
