import "server-only";
import { connection } from "next/server";
import { knownFilters } from "@/db/queries/known-filters";
import { sessionBatches } from "@/db/queries/sessions";
import type { Session } from "@/domain/session";
import { type IgnoredParameter, noFilters, type SessionFilters } from "@/domain/session-filters";
import { parseSessionFilters } from "@/domain/session-filters-reading";
import { now } from "../_server/clock";

/** What an address of an export asks for: what its list shows, all pages of it; `batches` reads it a batch at a time. */
export type SessionExport = {
  filters: SessionFilters;
  ignored: IgnoredParameter[];
  batches: () => AsyncGenerator<Session[]>;
};

/** Reads an export's address as the list reads the same query, but for its pages and for the names that are its `own`. */
export async function loadSessionExport(request: Request, own: string[] = []): Promise<SessionExport> {
  await connection();
  const { searchParams } = new URL(request.url);
  for (const name of own) searchParams.delete(name);
  const asked = parseSessionFilters(searchParams);
  const unpaged = { ...asked.filters, after: null, limit: noFilters.limit };
  const { filters, ignored } = await knownFilters(unpaged);
  const batches = () => sessionBatches(filters, now());
  return { filters, ignored: [...asked.ignored, ...ignored], batches };
}
