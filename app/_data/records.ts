import "server-only";
import { connection } from "next/server";
import { getRecordUses } from "@/db/queries/record-uses";
import { getRecordRef } from "@/db/queries/records";
import { currentSlug } from "@/db/queries/slugs";
import { usesSentence } from "@/domain/record-uses";
import type { RecordKind } from "@/domain/revision";

/** A record of any kind as others name it, by slug, old slug or id; null when there is none. */
export async function loadRecordRef(kind: RecordKind, slug: string) {
  await connection();
  return getRecordRef(kind, slug);
}

/** Which records name one that is to be removed, in a sentence; null where none does. */
export async function loadUsesSentence(kind: RecordKind, slug: string): Promise<string | null> {
  await connection();
  return usesSentence(await getRecordUses(kind, slug));
}

/** Where the record that has or had this address is now; null when none had it, or it was removed. */
export async function loadCurrentSlug(kind: RecordKind, slug: string) {
  await connection();
  return currentSlug(kind, slug);
}
