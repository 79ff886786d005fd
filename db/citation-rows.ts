import { and, asc, eq, sql } from "drizzle-orm";
import type { RecordKind } from "@/domain/revision";
import type { Citation } from "@/domain/source";
import type { Db } from "./client";
import { gathered } from "./gathered";
import { keyList } from "./key-list";
import { parties } from "./schema/bodies";
import { citations, sources } from "./schema/evidence";

/** The citations of these records of one kind, in order, by the record's id; [] for a record without any. */
export function loadCitations(db: Db, kind: RecordKind, ids: string[]): (id: string) => Citation[] {
  const rows = db
    .select({ citation: citations, source: sources, side: parties.slug })
    .from(citations)
    .innerJoin(sources, eq(sources.id, citations.sourceId))
    .leftJoin(parties, eq(parties.id, sources.issuingSideId))
    .where(and(eq(citations.recordKind, kind), sql`${citations.recordId} IN ${keyList(ids)}`))
    .orderBy(asc(citations.recordId), asc(citations.position))
    .all();
  return gathered(
    rows.map(({ citation, source, side }) => ({
      key: citation.recordId,
      value: {
        source: {
          id: source.id,
          slug: source.slug,
          publisher: source.publisher,
          title: source.title,
          url: source.url,
          archiveUrl: source.archiveUrl,
          published: source.published,
          accessed: source.accessed,
          language: source.language,
          type: source.type,
          issuingSide: side,
          syndicatedFrom: source.syndicatedFrom,
        },
        field: citation.field,
        differingValue: citation.differingValue,
        locator: citation.locator,
        quote: citation.quote,
        reason: citation.reason,
        former: citation.former,
      },
    })),
  );
}
