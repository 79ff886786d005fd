import { eq, inArray } from "drizzle-orm";
import type { RecordKind } from "@/domain/revision";
import { sameAddresses } from "@/domain/source-address";
import { getDb } from "../client";
import { parties } from "../schema/bodies";
import { sources } from "../schema/evidence";

/**
 * The id of the record that a new one would be a second time: a source with the same address, a party with the same code, removed ones
 * included; null when there is none, and for all other kinds.
 */
export async function findTwin(
  kind: RecordKind,
  { url, iso }: { url?: unknown; iso?: unknown },
): Promise<string | null> {
  const db = getDb();
  if (kind === "source" && typeof url === "string") {
    const isIt = inArray(sources.url, sameAddresses(url));
    return db.select({ id: sources.id }).from(sources).where(isIt).get()?.id ?? null;
  }
  if (kind === "party" && typeof iso === "string") {
    return db.select({ id: parties.id }).from(parties).where(eq(parties.iso, iso)).get()?.id ?? null;
  }
  return null;
}
