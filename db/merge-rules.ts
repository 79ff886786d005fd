import { sql } from "drizzle-orm";
import { quoted } from "@/domain/form-part";
import { type Attendance, type Candidate, mergeDoubt } from "@/domain/merge-doubt";
import { formatOrdinal } from "@/domain/ordinal";
import type { PersonState, RecordStates, VenueState } from "@/domain/record-state";
import { otherPartiesReason, sameNumbersReason } from "@/domain/session-sense";
import { venueDoubt } from "@/domain/venue-doubt";
import type { Db } from "./client";
import { loadGroupRefs } from "./group-refs";
import { loadRecordNames } from "./record-names";
import type { MergeableKind } from "./referring-records";
import { Refusal } from "./refusal";
import { findState } from "./states/record-states";

function refuse(message: string): never {
  throw new Refusal([{ field: "into", message }]);
}

function present<Kind extends MergeableKind>(tx: Db, kind: Kind, slug: string): RecordStates[Kind] {
  const state = findState(tx, kind, slug);
  if (!state) return refuse(`There is no ${kind} ${quoted(slug)} in the register.`);
  if (state.deletedAt !== null) return refuse(`The ${kind} ${quoted(slug)} was removed meanwhile.`);
  return state;
}

function isAbove(tx: Db, upper: string, lower: string): boolean {
  return (
    tx.get(sql`WITH RECURSIVE above(id) AS (
        SELECT ${lower} UNION SELECT g.parent_id FROM groups g JOIN above a ON g.id = a.id WHERE g.parent_id IS NOT NULL)
      SELECT id FROM above WHERE id = ${upper}`) !== undefined
  );
}

/**
 * The two records of a merge, by slug. A Refusal when either is missing or removed, when both are the same, or when one
 * group stands above the other.
 */
export function mergeable<Kind extends MergeableKind>(
  tx: Db,
  kind: Kind,
  from: string,
  into: string,
): { gone: RecordStates[Kind]; kept: RecordStates[Kind] } {
  const [gone, kept] = [present(tx, kind, from), present(tx, kind, into)];
  if (gone.id === kept.id) refuse(`A ${kind} cannot be merged with itself.`);
  if (kind === "group" && (isAbove(tx, gone.id, kept.id) || isAbove(tx, kept.id, gone.id))) {
    refuse("A group cannot be merged with one that stands above or below it.");
  }
  return { gone, kept };
}

function personDoubt(tx: Db, gone: PersonState, kept: PersonState): string | null {
  const attendances = tx.all<Attendance>(
    sql`SELECT a.person_id AS personId, a.session_id AS sessionId, a.party_id AS partyId FROM appearances a
      JOIN sessions s ON s.id = a.session_id
      WHERE a.person_id IN (${gone.id}, ${kept.id}) AND s.deleted_at IS NULL ORDER BY s.chrono DESC, a.position`,
  );
  const candidate = ({ id, displayName, partyId }: PersonState): Candidate => ({
    id,
    name: displayName,
    partyId,
  });
  const nameOf = (kind: "session" | "party") => (id: string) =>
    loadRecordNames(tx, kind, [id]).get(id)?.name ?? id;
  return mergeDoubt([candidate(gone), candidate(kept)], attendances, {
    session: nameOf("session"),
    party: nameOf("party"),
  });
}

function groupDoubt(tx: Db, gone: string, kept: string): string | null {
  const refs = loadGroupRefs(tx, [gone, kept]);
  const [from, into] = [refs.get(gone), refs.get(kept)];
  const common = tx.all<{ ordinal: number }>(
    sql`SELECT DISTINCT ordinal FROM sessions WHERE group_id = ${gone} AND deleted_at IS NULL AND ordinal IN (
      SELECT ordinal FROM sessions WHERE group_id = ${kept} AND deleted_at IS NULL) ORDER BY ordinal`,
  );
  const reasons = [
    from && into ? otherPartiesReason(from, into) : null,
    sameNumbersReason(common.map(({ ordinal }) => formatOrdinal(ordinal))),
  ];
  return reasons.filter(Boolean).join(" ") || null;
}

/**
 * Why two records are probably not one, in sentences: two people who met, two bodies of other parties or with the same
 * numbers, two venues that lie apart or of which one is a city and the other a building. Null where nothing speaks against it.
 */
export function doubtOf<Kind extends MergeableKind>(
  tx: Db,
  kind: Kind,
  { gone, kept }: { gone: RecordStates[Kind]; kept: RecordStates[Kind] },
): string | null {
  if (kind === "group") return groupDoubt(tx, gone.id, kept.id);
  if (kind === "venue") return venueDoubt(gone as VenueState, kept as VenueState);
  return kind === "person" ? personDoubt(tx, gone as PersonState, kept as PersonState) : null;
}
