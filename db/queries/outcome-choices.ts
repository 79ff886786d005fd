import { sql } from "drizzle-orm";
import { formatShortDate } from "@/domain/date-text";
import type { AgreedOutcome } from "@/domain/open-outcome";
import { formatOrdinal } from "@/domain/ordinal";
import type { OutcomeChoices } from "@/domain/outcome-form-state";
import type { Session } from "@/domain/session";
import { type Db, getDb } from "../client";
import { keyList } from "../key-list";
import { agreedOutcomes, type OutcomeRow, outcomeColumns } from "../open-outcome-rows";
import { loadSeriesRows } from "../series-rows";
import { listOpenAt } from "./open-outcomes";

const longest = 90;

function earlierLabel({ session: { ordinal, date }, outcome: { text } }: AgreedOutcome): string {
  const when = [ordinal && formatOrdinal(ordinal), date && formatShortDate(date)].filter(Boolean).join(", ");
  const characters = [...text];
  const said = characters.length > longest ? `${characters.slice(0, longest).join("").trimEnd()}…` : text;
  return when ? `${when}: ${said}` : said;
}

// A body that met more often since is not asked further on.
const farthest = 20;

type Named = { slug: string; name: string };

/** The sources that later sessions of the body cite and this one does not, the next session's first, each named with its session. */
function laterSources(db: Db, { id, chrono }: Session, known: readonly string[]): Named[] {
  const group = db.get<{ id: string }>(sql`SELECT group_id AS id FROM sessions WHERE id = ${id}`);
  const series = loadSeriesRows(db, group?.id ?? "");
  const at = series.findIndex((each) => each.chrono === chrono);
  const later = series.slice(at + 1, at + 1 + farthest).map((each) => each.chrono);
  type Cited = Named & { ordinal: number | null; chrono: number; position: number };
  const rows = db.all<Cited>(sql`SELECT r.slug, s.ordinal, s.chrono, c.position,
      concat_ws(', ', r.publisher, r.title) AS name
    FROM sessions s JOIN citations c ON c.record_kind = 'session' AND c.record_id = s.id JOIN sources r ON r.id = c.source_id
    WHERE s.chrono IN ${keyList(later)} AND s.deleted_at IS NULL AND r.deleted_at IS NULL
      AND r.slug NOT IN ${keyList([...known])}`);
  rows.sort((a, b) => a.chrono - b.chrono || a.position - b.position);
  const first = rows.filter(({ slug }, place) => rows.findIndex((row) => row.slug === slug) === place);
  return first.map(({ slug, name, ordinal }) => ({
    slug,
    name: ordinal === null ? name : `${formatOrdinal(ordinal)}: ${name}`,
  }));
}

/**
 * What can be chosen for the outcomes of a session: as owners the parties that took part, as sources those that it and later
 * sessions of the body cite, as earlier outcomes those that were open when it met; and whatever its outcomes name already. `now` is in epoch milliseconds.
 */
export async function getOutcomeChoices(session: Session, now: number): Promise<OutcomeChoices> {
  const db = getDb();
  const { outcomes, parties, host, appearances, citations } = session;
  const present = [...parties, ...(host ? [host] : []), ...appearances.flatMap(({ party }) => party ?? [])];
  const owners = new Map(present.map(({ slug, shortName }) => [slug, shortName]));
  const owning = outcomes.flatMap((outcome) => outcome.owners).filter((slug) => !owners.has(slug));
  const others = db.all<{ slug: string; name: string }>(
    sql`SELECT slug, short_name AS name FROM parties WHERE slug IN ${keyList(owning)}`,
  );
  for (const { slug, name } of others) owners.set(slug, name);
  const named = [
    ...citations.map(({ source }) => source.slug),
    ...outcomes.flatMap(({ evidenceSource }) => evidenceSource ?? []),
  ];
  const sources = db.all<Named>(
    sql`SELECT slug, concat_ws(', ', publisher, title) AS name FROM sources WHERE slug IN ${keyList(named)}`,
  );
  const { open } = await listOpenAt(session, now);
  const carried = [...new Set(outcomes.flatMap(({ carriedFrom }) => carriedFrom ?? []))].filter(
    (id) => !open.some(({ outcome }) => outcome.id === id),
  );
  const rows =
    db.all<OutcomeRow>(sql`SELECT ${outcomeColumns} FROM outcomes o JOIN sessions s ON s.id = o.session_id
    WHERE o.id IN ${keyList(carried)}`);
  const choice = ({ slug, name }: Named) => ({ value: slug, label: name });
  const offered = [...open, ...agreedOutcomes(db, rows, now)];
  const lost = carried.filter((id) => !offered.some(({ outcome }) => outcome.id === id));
  return {
    owners: [...owners].map(([value, label]) => ({ value, label })),
    sources: sources.map(choice),
    laterSources: laterSources(db, session, named).map(choice),
    earlier: [
      ...offered.map((each) => ({ value: each.outcome.id, label: earlierLabel(each) })),
      ...[...new Set(lost)].map((value) => ({
        value,
        label: "An outcome that is not in the register any more",
      })),
    ],
  };
}
