import "server-only";
import { connection } from "next/server";
import { getRecordRef } from "@/db/queries/records";
import { currentSlug } from "@/db/queries/slugs";
import type { RecordKind } from "@/domain/revision";

/** A record of any kind as others name it, by slug, old slug or id; null when there is none. */
export async function loadRecordRef(kind: RecordKind, slug: string) {
  await connection();
  return getRecordRef(kind, slug);
}

/** Where the record that has or had this address is now; null when none had it, or it was removed. */
export async function loadCurrentSlug(kind: RecordKind, slug: string) {
  await connection();
  return currentSlug(kind, slug);
}
