import type { AttachmentKind } from "./attachment";
import { formatPartialDate } from "./date-text";
import { isPartialDate } from "./partial-date";
import type { AttachmentState } from "./record-state";

/** The size of a file for people: "820 bytes", "35 KB", "1.4 MB". */
export function formatBytes(bytes: number): string {
  if (bytes < 1024) return bytes === 1 ? "1 byte" : `${bytes} bytes`;
  const megabytes = bytes / 1024 ** 2;
  return megabytes < 1 ? `${Math.round(bytes / 1024)} KB` : `${megabytes.toFixed(1).replace(/\.0$/, "")} MB`;
}

/** What an attachment is called in a sentence or a heading. */
export function attachmentNoun(kind: AttachmentKind): string {
  return kind === "image" ? "Photograph" : "Paper";
}

/** An attachment in one line of the history; `sourceName` is how a source is called, by its id. */
export function attachmentLine(attachment: AttachmentState, sourceName: (id: string) => string): string {
  const { kind, name, caption, credit, sourceId, date, bytes } = attachment;
  const facts = [
    credit && `credit: ${credit}`,
    sourceId && sourceName(sourceId),
    date && isPartialDate(date) && formatPartialDate(date),
    name,
    formatBytes(bytes),
  ].filter(Boolean);
  return `${attachmentNoun(kind)} “${caption}” (${facts.join("; ")})`;
}
