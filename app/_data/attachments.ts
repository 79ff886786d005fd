import "server-only";
import { isFileKept } from "@/db/attachment-files";
import { listRemovedAttachments } from "@/db/queries/attachments";
import type { RemovedAttachment } from "@/domain/attachment";
import { currentViewer } from "../_server/viewer";

/** What was taken off a session (by id) and is still kept, so that it can be put back; the last first. */
export async function loadRemovedAttachments(sessionId: string): Promise<RemovedAttachment[]> {
  const removed = await listRemovedAttachments(sessionId);
  const kept = await Promise.all(
    removed.map(({ hash, kind }) => isFileKept(kind === "pdf" ? `${hash}.pdf` : `${hash}-small.webp`)),
  );
  return removed.filter((_, at) => kept[at]);
}

/** How many of these the viewer may put back: 0 for somebody who may not write. */
export async function countPutBack({ id }: { id: string }): Promise<number> {
  return (await currentViewer()).mayWrite ? (await loadRemovedAttachments(id)).length : 0;
}
