import type { RecordKind } from "@/domain/revision";
import { slugify } from "@/domain/slug";
import type { Db } from "./client";
import { findHead } from "./record";

type Named = { slug?: string } | null;

/** A session's snapshot as the very first release wrote it: what the form had said, with slugs in place of ids. */
export type FirstSnapshot = Record<string, unknown> & {
  id: string;
  jointlyWith: string[];
  appearances: (Record<string, unknown> & { person: Named; party: string | null })[];
  topics: string[];
  outcomes: (Record<string, unknown> & { owners: string[] })[];
  citations: (Record<string, unknown> & { source: Named })[];
};

/** Whether a snapshot has that shape. */
export function isFirstSnapshot(snapshot: object): snapshot is FirstSnapshot {
  return "jointlyWith" in snapshot && !("jointIds" in snapshot);
}

/**
 * Such a snapshot with the ids behind its slugs, as those that follow have them. What it named by a slug that nothing has, or
 * added itself without one, is left out.
 */
export function withIds(tx: Db, old: FirstSnapshot) {
  const { group: _, host: __, venue: ___, jointlyWith, appearances, topics, ...rest } = old;
  const idOf = (kind: RecordKind, slug: string | null | undefined) =>
    (slug && findHead(tx, kind, slug)?.id) || null;
  const idsOf = (kind: RecordKind, slugs: string[]) => slugs.flatMap((slug) => idOf(kind, slug) ?? []);
  return {
    ...rest,
    jointIds: idsOf("group", jointlyWith),
    appearances: appearances.map(({ person, party, ...said }) => ({
      personId: idOf("person", person?.slug),
      partyId: idOf("party", party),
      ...said,
    })),
    topicIds: idsOf(
      "topic",
      topics.map((name) => slugify(name)),
    ),
    outcomes: old.outcomes.map((outcome) => ({ ...outcome, owners: idsOf("party", outcome.owners) })),
    citations: old.citations.flatMap(({ source, ...said }) => {
      const sourceId = idOf("source", source?.slug);
      return sourceId ? [{ sourceId, ...said }] : [];
    }),
  };
}
