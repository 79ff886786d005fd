import { sql } from "drizzle-orm";
import type { FieldError } from "@/domain/command-outcome";
import { disagreementFaults } from "@/domain/disagreement";
import { isSame } from "@/domain/field-merge";
import type { CitationState, SourceState } from "@/domain/record-state";
import { circleSentence, syndicationCircle } from "@/domain/syndication";
import type { Db } from "./client";
import { keyList } from "./key-list";
import { Refusal } from "./refusal";

type Told = Pick<SourceState, "publisher" | "syndicatedFrom">;
const columns = sql`s.id, s.publisher, s.syndicated_from AS syndicatedFrom`;

/** That a source would be syndicated from itself, straight or by way of sources that are cited beside it. */
export function syndicationFaults(
  tx: Db,
  { id, publisher, syndicatedFrom }: Told & { id: string },
): FieldError[] {
  if (syndicatedFrom === null) return [];
  const beside = tx.all<Told>(
    sql`SELECT DISTINCT ${columns} FROM citations c
      JOIN citations o ON o.record_kind = c.record_kind AND o.record_id = c.record_id
      JOIN sources s ON s.id = o.source_id
      WHERE c.source_id = ${id} AND s.id <> ${id} AND s.deleted_at IS NULL`,
  );
  const circle = syndicationCircle({ publisher, syndicatedFrom }, beside);
  return circle ? [{ field: "syndicatedFrom", message: circleSentence(circle) }] : [];
}

function circleFaults(tx: Db, cited: string[], added: Set<string>): FieldError[] {
  const sources = tx.all<Told & { id: string }>(
    sql`SELECT ${columns} FROM sources s WHERE s.id IN ${keyList(cited)} AND s.deleted_at IS NULL`,
  );
  const circle = sources
    .filter(({ id }) => added.has(id))
    .map((source) => syndicationCircle(source, sources))
    .find((way) => way !== null);
  return circle ? [{ field: "citations", message: circleSentence(circle) }] : [];
}

/** Throws a Refusal of these faults, and where a source that is new to a session closes a circle of syndication. */
export function keepSyndicationRules(
  tx: Db,
  before: readonly CitationState[],
  after: readonly CitationState[],
  faults: FieldError[] = [],
): void {
  const known = new Set(before.map(({ sourceId }) => sourceId));
  const cited = [...new Set(after.map(({ sourceId }) => sourceId))];
  const added = new Set(cited.filter((id) => !known.has(id)));
  const circles = added.size > 0 ? circleFaults(tx, cited, added) : [];
  if (faults.length + circles.length > 0) throw new Refusal([...faults, ...circles]);
}

/**
 * The same, also where a citation that is new to a session gives another value without a reason, or dates that are none. Those
 * that were kept before are left alone.
 */
export function keepCitationRules(
  tx: Db,
  before: readonly CitationState[],
  after: readonly CitationState[],
): void {
  const faults = after.flatMap((citation, at) =>
    before.some((each) => isSame(each, citation))
      ? []
      : disagreementFaults(citation).map(({ field, message }) => ({
          field: `citations.${at}.${field}`,
          message,
        })),
  );
  keepSyndicationRules(tx, before, after, faults);
}
