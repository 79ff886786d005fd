import "server-only";
import { connection } from "next/server";
import { type FactKind, listFactRecords, searchSources } from "@/db/queries/plain-records";
import { listSourceAttachments } from "@/db/queries/source-attachments";
import { listSourceUses } from "@/db/queries/source-uses";
import type { SourceQuery } from "@/domain/source-query";
import { now } from "../_server/clock";

const pageSize = 100;
const mostUses = 200;

/** A page of the directory of parties, topics or sources, from after a slug. */
export async function loadFactRecords(kind: FactKind, after: string | null) {
  await connection();
  return listFactRecords(kind, { after, limit: pageSize });
}

/** A page of the sources that a query asks for; `count` tells how many were found where words were looked for, else null. */
export async function loadSources({ q, ...query }: SourceQuery) {
  await connection();
  return q === null
    ? { ...(await listFactRecords("source", { ...query, limit: pageSize })), count: null }
    : searchSources({ ...query, q, limit: pageSize });
}

/** The sessions that cite a source, newest first. */
export async function loadSourceUses(slug: string) {
  return listSourceUses(slug, mostUses, now());
}

/** The photographs and papers that come from a source, those of the newest session first. */
export async function loadSourceAttachments(slug: string) {
  return listSourceAttachments(slug, mostUses, now());
}
