import { and, asc, eq, sql } from "drizzle-orm";
import { isSame } from "@/domain/field-merge";
import type { NameOf } from "@/domain/field-words";
import { citationsInHistory, type FollowedVersion } from "@/domain/former-value";
import { withoutTwins } from "@/domain/record-merge";
import { mapReferences } from "@/domain/record-references";
import type { SessionState } from "@/domain/record-state";
import { type Db, writing } from "./client";
import { isFirstSnapshot } from "./first-snapshots";
import { presentIds } from "./present-references";
import { namesIn } from "./record-names";
import { citations } from "./schema/evidence";
import { revisions } from "./schema/history";
import { noteWeakness } from "./session-weakness";
import { readSnapshot } from "./snapshots";
import { readSessionState } from "./states/session-state";

type Version = { state: SessionState; isFirst: boolean };

/** The versions of a session, oldest first. Records that were merged since are one and the same fact in all of them. */
function versionsOf(tx: Db, id: string): Version[] {
  const rows = tx
    .select({ schemaVersion: revisions.schemaVersion, snapshot: revisions.snapshot })
    .from(revisions)
    .where(and(eq(revisions.recordKind, "session"), eq(revisions.recordId, id)))
    .orderBy(asc(revisions.version))
    .all();
  const versions = rows.map(({ schemaVersion, snapshot }) => ({
    state: readSnapshot(tx, "session", schemaVersion, snapshot),
    isFirst: isFirstSnapshot(snapshot as object),
  }));
  const to = presentIds(
    tx,
    "session",
    versions.map(({ state }) => state),
  );
  return versions.map(({ state, isFirst }) => {
    const present = mapReferences("session", state, to);
    if (isSame(present, state)) return { state, isFirst };
    return { state: { ...withoutTwins(present), citations: present.citations }, isFirst };
  });
}

// The very first snapshots name these by slugs that may lead elsewhere by now, so they do not tell whether they were changed.
const comparable = ({ state, isFirst }: Version, { appearances, topicIds, outcomes }: SessionState) =>
  isFirst ? { ...state, appearances, topicIds, outcomes } : state;

function citationsNow(tx: Db, versions: Version[]): SessionState["citations"] {
  const states = versions.map(({ state }) => state);
  let names: NameOf | null = null;
  const nameOf: NameOf = (kind, id) => {
    // Looked up where anything was changed at all.
    names ??= namesIn(tx, "session", states);
    return names(kind, id);
  };
  let followed: FollowedVersion | null = null;
  for (const [at, { state }] of versions.entries()) {
    const before = versions[at - 1];
    const told: SessionState["citations"] =
      before && followed
        ? citationsInHistory({ ...followed, written: comparable(before, state) }, state, nameOf)
        : state.citations;
    followed = { written: state, citations: told };
  }
  return followed?.citations ?? [];
}

function follow(tx: Db, id: string): void {
  const now = readSessionState(tx, id);
  const versions = versionsOf(tx, id);
  if (!now || versions.at(-1)?.state.version !== now.version) return;
  for (const [position, told] of citationsNow(tx, versions).entries()) {
    const there = now.citations[position];
    // Where the history does not tell what stands there now, nothing is known of it.
    if (!there || !isSame({ ...there, former: null }, { ...told, former: null })) continue;
    const isHere = and(
      eq(citations.recordKind, "session"),
      eq(citations.recordId, id),
      eq(citations.position, position),
    );
    if (!isSame(there.former, told.former))
      tx.update(citations).set({ former: told.former }).where(isHere).run();
  }
  noteWeakness(tx, id);
}

/**
 * Tells of the citations of each session that a migration has marked what they supported before facts were changed without
 * them, as its history shows it, in one transaction, and takes the marks away. Writes no revision, and nothing where there are
 * no marks. Takes about a second per 1,000 sessions that were changed three times.
 */
export function followCitations(): void {
  writing((tx) => {
    const ids = tx.all<{ id: string }>(sql`SELECT session_id AS id FROM unfollowed_citations`);
    for (const { id } of ids) follow(tx, id);
    if (ids.length > 0) tx.run(sql`DELETE FROM unfollowed_citations`);
  });
}
