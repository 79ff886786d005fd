import { asc, eq, sql } from "drizzle-orm";
import type { SessionOutcome } from "@/domain/outcome";
import type { Db } from "./client";
import { gathered } from "./gathered";
import { keyList } from "./key-list";
import { parties } from "./schema/bodies";
import { sources } from "./schema/evidence";
import { outcomes } from "./schema/sessions";

/** What these sessions agreed, in order, by the session's id; [] for a session without any. */
export function loadOutcomes(db: Db, sessionIds: string[]): (id: string) => SessionOutcome[] {
  const rows = db
    .select({ outcome: outcomes, evidenceSource: sources.slug })
    .from(outcomes)
    .leftJoin(sources, eq(sources.id, outcomes.evidenceSourceId))
    .where(sql`${outcomes.sessionId} IN ${keyList(sessionIds)}`)
    .orderBy(asc(outcomes.sessionId), asc(outcomes.position))
    .all();
  const owners = [...new Set(rows.flatMap(({ outcome }) => outcome.owners))];
  const slugs = new Map(
    owners.length === 0
      ? []
      : db
          .select({ id: parties.id, slug: parties.slug })
          .from(parties)
          .where(sql`${parties.id} IN ${keyList(owners)}`)
          .all()
          .map(({ id, slug }) => [id, slug] as const),
  );
  return gathered(
    rows.map(({ outcome, evidenceSource }) => {
      const { sessionId, position: _, evidenceSourceId: __, carriedFromId, ...stated } = outcome;
      const named = outcome.owners.flatMap((owner) => slugs.get(owner) ?? []);
      return {
        key: sessionId,
        value: { ...stated, owners: named, evidenceSource, carriedFrom: carriedFromId },
      };
    }),
  );
}
