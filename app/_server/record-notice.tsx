import "server-only";
import { ChangedNotice } from "@/components/records/changed-notice";
import { recordHref } from "@/domain/record-address";
import type { RecordKind } from "@/domain/revision";
import { readNotice } from "./notice";
import { noticeName } from "./notice-cookie";

/** What a record's page says once to whoever has just changed it. */
export async function RecordNotice({ kind, slug }: { kind: RecordKind; slug: string }) {
  const notice = await readNotice(recordHref(kind, slug));
  return <ChangedNotice notice={notice} kind={kind} slug={slug} cookie={noticeName} />;
}
