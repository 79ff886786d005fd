import "server-only";
import { permanentRedirect } from "next/navigation";
import type { ReactNode } from "react";
import { RemovedRecord } from "@/components/directory/removed-record";
import { recordHref } from "@/domain/record-address";
import type { RecordKind } from "@/domain/revision";
import { loadCurrentSlug, loadRecordRef } from "../_data/records";
import { restoreAction } from "../changes/actions";
import { gone, missing } from "./answer-status";
import { currentViewer } from "./viewer";

/**
 * What stands at the address of a record that is not there as such: a redirect to where it is now after a rename or a merge
 * (308), its tombstone (410), or nothing (404). `page` is the part of the address behind the record's own.
 */
export async function insteadOfRecord(kind: RecordKind, slug: string, page = ""): Promise<ReactNode> {
  const current = await loadCurrentSlug(kind, slug);
  if (current && current !== slug) permanentRedirect(`${recordHref(kind, current)}${page}`);
  const record = await loadRecordRef(kind, slug);
  if (!record) return missing();
  const { mayWrite } = await currentViewer();
  return gone(<RemovedRecord record={record} restore={mayWrite ? restoreAction : null} />);
}
