import "server-only";
import { addAttachment, changeAttachment } from "@/db/commands/attachments";
import {
  type AttachmentFormState,
  type AttachmentWords,
  readAttachmentWords,
} from "@/domain/attachment-input";
import type { FieldError, Outcome } from "@/domain/command-outcome";
import { isolated } from "@/domain/isolated-text";
import { momentText } from "@/domain/moment-text";
import { mayDo } from "@/domain/permission";
import { readSentFile, type SentFile, storeSentFile } from "./attachment-file";
import { type Author, runWrite, sentencesOf } from "./form-action";
import { postedRecord } from "./posted-record";

type Refused = Exclude<Outcome<unknown>, { kind: "done" }>;
type Added = Awaited<ReturnType<typeof addAttachment>>;

/** The page on which the files of a session are added, worded and taken off. */
export function filesAddress(slug: string): string {
  return `/sessions/${slug}/edit/files`;
}

// The file is stored only here, once it is known that the viewer may write.
async function storeAndAdd(
  slug: string,
  sent: SentFile,
  words: AttachmentWords,
  version: number,
  by: Author,
): Promise<Added> {
  if (!mayDo(by.role, "write records")) return { kind: "forbidden" };
  const stored = await storeSentFile(sent);
  if (!stored.ok)
    return stored.unsaved ?? { kind: "invalid", errors: [{ field: "file", message: stored.message }] };
  return addAttachment(slug, stored.facts, words, { version }, by);
}

// There is little to choose between here: it says what the other one wrote, and what was typed still stands beside it, to be
// saved in its place once this has been read.
function errorsOf(refused: Refused): FieldError[] {
  if (refused.kind !== "conflict" || refused.conflicts.length === 0) return sentencesOf(refused);
  const lines = refused.conflicts.flatMap(({ base, theirs }) =>
    theirs.filter((line) => !base.includes(line)),
  );
  const now =
    lines.length > 0
      ? `It is now: ${lines.join("; ")}. Save again to put what stands here in its place.`
      : "It was removed.";
  const saved = refused.conflicts[0]?.saved;
  const who = saved ? `${isolated(saved.author)} (${momentText(saved.at)})` : "Somebody else";
  const message = `${who} changed this meanwhile, so nothing was saved. ${now}`;
  return [{ field: "form", message }];
}

/** Attaches a file or changes what is said of one, and redirects to the files' page; returns the form where anything is wrong. */
export async function submitAttachment(form: FormData): Promise<Omit<AttachmentFormState, "stamp">> {
  const text = (name: string) => String(form.get(name) ?? "");
  const { slug, version } = postedRecord(form);
  const id = text("id");
  const values = {
    caption: text("caption"),
    credit: text("credit"),
    source: text("source"),
    date: text("date"),
  };
  const read = readAttachmentWords(values);
  const sent = id ? null : await readSentFile(form.get("file"));
  if (!read.ok || sent?.ok === false) {
    const errors = [
      ...(sent?.ok === false ? [{ field: "file", message: sent.message }] : []),
      ...(read.ok ? [] : read.errors),
    ];
    return { values, errors, version };
  }
  const { words } = read;
  const command = (by: Author): Promise<Outcome<{ slug: string }>> =>
    sent ? storeAndAdd(slug, sent, words, version, by) : changeAttachment(slug, id, words, { version }, by);
  const refused = await runWrite({ command, address: (saved) => filesAddress(saved.slug), notice: "saved" });
  const seen = refused.kind === "conflict" ? refused.version : version;
  return { values, errors: errorsOf(refused), version: seen };
}
