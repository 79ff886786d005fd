import type { RecordKind } from "@/domain/revision";
import { getDb } from "../client";
import { findRecord } from "../record";

/**
 * Where the record that has or had this address is now, after a rename or a merge; null when no record had it, or it was
 * removed.
 */
export async function currentSlug(kind: RecordKind, slug: string): Promise<string | null> {
  const found = findRecord(getDb(), kind, slug);
  return typeof found === "object" ? found.slug : null;
}
