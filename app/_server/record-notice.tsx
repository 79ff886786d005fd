import "server-only";
import { ChangedNotice } from "@/components/records/changed-notice";
import { recordHref } from "@/domain/record-address";
import type { RecordKind } from "@/domain/revision";
import { undoStepAction } from "../changes/actions";
import { takeBackAction } from "../sessions/actions";
import { LeftOutNotice } from "./left-out-notice";
import { readNotice, readNoticeDetail } from "./notice";
import { noticeName } from "./notice-cookie";
import { currentViewer } from "./viewer";

/** What a record's page says once to whoever has just changed it. */
export async function RecordNotice({ kind, slug }: { kind: RecordKind; slug: string }) {
  const path = recordHref(kind, slug);
  const notice = await readNotice(path);
  if (notice === null) return null;
  const [about, { mayWrite }] = [await readNoticeDetail(path), await currentViewer()];
  const undo = mayWrite ? undoStepAction : null;
  const takeBack = mayWrite && kind === "session" ? takeBackAction : null;
  return (
    <>
      <ChangedNotice {...{ notice, about, kind, slug, undo, takeBack }} cookie={noticeName()} />
      <LeftOutNotice path={path} />
    </>
  );
}
