import { inArray } from "drizzle-orm";
import { sameAddresses } from "@/domain/source-address";
import { getDb } from "../client";
import { sources } from "../schema/evidence";

/** The source that stands in the register under an address, however that is written; null when there is none. */
export async function findSourceByAddress(url: string): Promise<{ slug: string; publisher: string } | null> {
  const addresses = sameAddresses(url);
  if (addresses.length === 0) return null;
  const columns = { slug: sources.slug, publisher: sources.publisher };
  return getDb().select(columns).from(sources).where(inArray(sources.url, addresses)).get() ?? null;
}
