import { asc, isNull } from "drizzle-orm";
import type { Party } from "@/domain/party";
import { getDb } from "../client";
import { parties } from "../schema/bodies";

/** Every party of the register, A to Z by short name. */
export async function listParties(): Promise<Party[]> {
  return getDb()
    .select({
      slug: parties.slug,
      name: parties.name,
      shortName: parties.shortName,
      adjective: parties.adjective,
      iso: parties.iso,
    })
    .from(parties)
    .where(isNull(parties.deletedAt))
    .orderBy(asc(parties.shortName))
    .all();
}
