import type { AttachmentWords, FileFacts } from "@/domain/attachment-input";
import type { Outcome } from "@/domain/command-outcome";
import type { AttachmentState, SessionState } from "@/domain/record-state";
import type { Db } from "../client";
import { newId } from "../identifier";
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
 * Takes an attachment off a session's page, as seen at a version. Its file stays, and the history tells what it was: an
 * earlier version of the session brings it back.
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
