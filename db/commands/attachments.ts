import type { AttachmentWords, FileFacts } from "@/domain/attachment-input";
import type { Outcome } from "@/domain/command-outcome";
import type { AttachmentState, SessionState } from "@/domain/record-state";
import type { Db } from "../client";
import { formerAttachments } from "../former-attachments";
import { newId } from "../identifier";
import { loadRecordNames } from "../record-names";
import { Refusal, referTo } from "../refusal";
import type { Authorship } from "../revision";
import { type Changed, changeState, type Seen } from "./records";

function resolveWords(tx: Db, { source, ...words }: AttachmentWords) {
  return { ...words, sourceId: source === null ? null : referTo(tx, "source", source, "source") };
}

/** The attachment of a state with an id; a Refusal where it has none. */
function attachmentOf({ attachments }: SessionState, id: string): AttachmentState {
  const found = attachments.find((each) => each.id === id);
  if (found) return found;
  const message = "This photograph or paper is not attached to this session any more.";
  throw new Refusal([{ field: "form", message }]);
}

/**
 * Attaches a file that is stored already to a session, as seen at a version, behind those that it has. `invalid` where the
 * session holds the same file, or its source is missing; `not-found` when there is no such session or it was removed.
 */
export async function addAttachment(
  session: string,
  file: FileFacts,
  words: AttachmentWords,
  seen: Seen,
  by: Authorship,
): Promise<Outcome<Changed>> {
  const fieldsOf = (tx: Db, { attachments }: SessionState) => ({
    attachments: [...attachments, { id: newId(), ...file, ...resolveWords(tx, words) }],
  });
  return changeState("session", session, seen, fieldsOf, by);
}

/** Changes what is said of an attachment, as seen at a version; a conflict where somebody else changed the same one. */
export async function changeAttachment(
  session: string,
  id: string,
  words: AttachmentWords,
  seen: Seen,
  by: Authorship,
): Promise<Outcome<Changed>> {
  const fieldsOf = (tx: Db, base: SessionState) => {
    const changed = { ...attachmentOf(base, id), ...resolveWords(tx, words) };
    return { attachments: base.attachments.map((each) => (each.id === id ? changed : each)) };
  };
  return changeState("session", session, seen, fieldsOf, by);
}

/**
 * Takes an attachment off a session's page, as seen at a version. Its file stays, the history tells what it was, and
 * restoreAttachment puts it back.
 */
export async function removeAttachment(
  session: string,
  id: string,
  seen: Seen,
  by: Authorship,
): Promise<Outcome<Changed>> {
  const fieldsOf = (_: Db, base: SessionState) => {
    const removed = attachmentOf(base, id);
    return { attachments: base.attachments.filter((each) => each !== removed) };
  };
  return changeState("session", session, seen, fieldsOf, by);
}

function isPresent(tx: Db, sourceId: string | null): boolean {
  const source = sourceId === null ? undefined : loadRecordNames(tx, "source", [sourceId]).get(sourceId);
  return source !== undefined && source.deletedAt === null;
}

/**
 * Puts an attachment that was taken off back behind those that the session has, as it was last; without its source where that is
 * not in the register any more. `invalid` where the session never had it or has its file now.
 */
export async function restoreAttachment(
  session: string,
  id: string,
  seen: Seen,
  by: Authorship,
): Promise<Outcome<Changed>> {
  const fieldsOf = (tx: Db, base: SessionState) => {
    const former = formerAttachments(tx, base.id).find(({ attachment }) => attachment.id === id);
    if (!former) {
      const message = "This photograph or paper is not among those that were taken off this session.";
      throw new Refusal([{ field: "form", message }]);
    }
    const { attachment } = former;
    const sourceId = isPresent(tx, attachment.sourceId) ? attachment.sourceId : null;
    return { attachments: [...base.attachments, { ...attachment, sourceId }] };
  };
  return changeState("session", session, seen, fieldsOf, by);
}
