import "server-only";
import { connection } from "next/server";
import { findSourceByAddress } from "@/db/queries/known-source";
import { getRecordRef } from "@/db/queries/records";
import { factsLeftOut, formatLeftOut, parseLeftOut } from "@/domain/known-source";
import type { CitationInput } from "@/domain/source-input";

/** What is typed of new sources that the register knows already by their address and says otherwise, for a notice; null for nothing. */
export async function leftOutOf(citations: readonly CitationInput[]): Promise<string | null> {
  await connection();
  for (const { source } of citations) {
    const typed = "create" in source ? source.create : null;
    const known = typed?.url ? await findSourceByAddress(typed.url) : null;
    const leftOut = typed && known && formatLeftOut(known.slug, factsLeftOut(typed, known));
    if (leftOut) return leftOut;
  }
  return null;
}

/** The source and what was left out of it, as a notice carries them; null for another notice, or when there is no such source. */
export async function loadLeftOut(notice: string | null) {
  const read = notice === null ? null : parseLeftOut(notice);
  const source = read && (await getRecordRef("source", read.slug));
  return source && { source, leftOut: read.leftOut };
}
