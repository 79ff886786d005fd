import { inArray } from "drizzle-orm";
import type { Outcome } from "@/domain/command-outcome";
import { sameAddresses } from "@/domain/source-address";
import type { SourceInput } from "@/domain/source-input";
import { circleSentence, syndicationCircle } from "@/domain/syndication";
import { type Db, writing } from "../client";
import { findRecord, newRecord } from "../record";
import { below, Refusal, referTo, refusing } from "../refusal";
import { type Authorship, appendRevision } from "../revision";
import { sources } from "../schema/evidence";
import { writeSourceState } from "../states/plain-states";

/**
 * Adds a source within a transaction; one that has the same address already, however it is written, is returned as it is. `path` is where the
 * input stands in that of the command, "" at the top.
 */
export function insertSource(
  tx: Db,
  input: SourceInput,
  by: Authorship,
  path = "",
): { id: string; slug: string } {
  const known =
    input.url &&
    tx
      .select()
      .from(sources)
      .where(inArray(sources.url, sameAddresses(input.url)))
      .get();
  // One that was merged stands for the source that it is a part of.
  const present = known ? findRecord(tx, "source", known.id) : "unknown";
  if (known) return typeof present === "object" ? present : { id: known.id, slug: known.slug };
  const circle = syndicationCircle(input, []);
  if (circle) throw new Refusal([{ field: below(path, "syndicatedFrom"), message: circleSentence(circle) }]);
  const { slug, issuingSide, ...details } = input;
  const record = newRecord(tx, "source", slug ?? [input.publisher, input.published ?? input.title].join(" "));
  const issuingSideId = issuingSide ? referTo(tx, "party", issuingSide, below(path, "issuingSide")) : null;
  const state = { ...record, ...details, issuingSideId };
  writeSourceState(tx, state);
  appendRevision(tx, "source", state, by);
  return { id: record.id, slug: record.slug };
}

/** Adds a source with its first revision; one with the same address is not entered twice. */
export async function addSource(
  input: SourceInput,
  by: Authorship,
): Promise<Outcome<{ id: string; slug: string }>> {
  return refusing(() => writing((tx) => insertSource(tx, input, by)));
}
