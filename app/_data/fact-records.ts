import "server-only";
import { connection } from "next/server";
import { type FactKind, listFactRecords } from "@/db/queries/plain-records";
import { listSourceAttachments } from "@/db/queries/source-attachments";
import { listSourceUses } from "@/db/queries/source-uses";
import { now } from "../_server/clock";

const pageSize = 100;
const mostUses = 200;

/** A page of the directory of parties, topics or sources, from after a slug. */
export async function loadFactRecords(kind: FactKind, after: string | null) {
  await connection();
  return listFactRecords(kind, { after, limit: pageSize });
}

/** The sessions that cite a source, newest first. */
export async function loadSourceUses(slug: string) {
  return listSourceUses(slug, mostUses, now());
}

/** The photographs and papers that come from a source, those of the newest session first. */
export async function loadSourceAttachments(slug: string) {
  return listSourceAttachments(slug, mostUses, now());
}
