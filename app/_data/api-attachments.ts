import "server-only";
import { listRemovedAttachments } from "@/db/queries/attachments";
import { getSession } from "@/db/queries/session";
import { attachmentOf } from "@/domain/api/attachment-document";
import { now } from "../_server/clock";
import { publicOrigin } from "../_server/team-origin";

/** The photographs and papers of a session, by its id, as programs read them, and its version; none where there is no such session. */
export async function loadAttachments(id: string) {
  const session = await getSession(id, now());
  const origin = await publicOrigin();
  const { attachments = [], version = 0 } = session ?? {};
  return { data: attachments.map((each) => attachmentOf(each, version, origin)), version };
}

/** What was taken off a session, by its id, as programs of those read it who may put it back. */
export async function loadTakenOff(id: string) {
  const files = await listRemovedAttachments(id);
  return files.map(({ id: file, kind, name, caption, removed: { at, author } }) => ({
    id: file,
    kind,
    name,
    caption,
    at,
    author,
  }));
}
