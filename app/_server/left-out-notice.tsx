import "server-only";
import { KnownSourceNotice } from "@/components/records/known-source-notice";
import { loadLeftOut } from "../_data/known-source";
import { readNoticeDetail } from "./notice";

/** What the page at `path` says once where a source that was typed is known already and was left as it is. */
export async function LeftOutNotice({ path }: { path: string }) {
  const told = await loadLeftOut(await readNoticeDetail(path));
  return told && <KnownSourceNotice {...told} />;
}
