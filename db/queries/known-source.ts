import { eq, inArray } from "drizzle-orm";
import type { KnownSource } from "@/domain/known-source";
import { sameAddresses } from "@/domain/source-address";
import { getDb } from "../client";
import { findRecord } from "../record";
import { parties } from "../schema/bodies";
import { sources } from "../schema/evidence";

/**
 * The source that stands in the register under an address, however that is written, of a merged one that which it is a part
 * of; null when there is none.
 */
export async function findSourceByAddress(url: string): Promise<KnownSource | null> {
  const addresses = sameAddresses(url);
  if (addresses.length === 0) return null;
  const db = getDb();
  const known = db.select({ id: sources.id }).from(sources).where(inArray(sources.url, addresses)).get();
  const present = known ? findRecord(db, "source", known.id) : "unknown";
  const id = typeof present === "object" ? present.id : known?.id;
  const row = id
    ? db
        .select({ source: sources, issuingSide: parties.slug })
        .from(sources)
        .leftJoin(parties, eq(parties.id, sources.issuingSideId))
        .where(eq(sources.id, id))
        .get()
    : undefined;
  if (!row) return null;
  const { slug, publisher, title, published, archiveUrl, language, type, syndicatedFrom } = row.source;
  const { issuingSide } = row;
  return { slug, publisher, title, published, archiveUrl, language, type, issuingSide, syndicatedFrom };
}
