import "server-only";
import { MissingNotice } from "@/components/history/missing-notice";
import { UndoneNotice } from "@/components/history/undone-notice";
import { recordHref } from "@/domain/record-address";
import type { RecordKind } from "@/domain/revision";
import { loadNoticedStep, loadRemovedReferences } from "../_data/changes-notice";
import { readNotice, readNoticeDetail } from "./notice";
import { noticeName } from "./notice-cookie";

/** What the history of a record says once: that a step was undone, or why a version could not be put back. */
export async function HistoryNotice({ kind, slug }: { kind: RecordKind; slug: string }) {
  const path = `${recordHref(kind, slug)}/history`;
  const [notice, detail, cookie] = [await readNotice(path), await readNoticeDetail(path), noticeName()];
  if (notice === "undone") {
    const undone = await loadNoticedStep(detail);
    return <UndoneNotice {...{ notice, cookie }} undo={undone?.step ?? null} />;
  }
  if (notice !== "missing") return null;
  const version = detail && /^\d{1,9}$/.test(detail) ? Number(detail) : null;
  const records = await loadRemovedReferences(kind, slug, version);
  return <MissingNotice {...{ version, records, cookie }} />;
}
