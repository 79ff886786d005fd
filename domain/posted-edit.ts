import type { Choices } from "./field-merge";
import type { SessionDraft } from "./session-draft";
import { draftEntries, type PostedEntries, readDraft } from "./session-draft-reading";
import { type SessionMove, sessionMoves } from "./session-move";

/** What an edit form posts beside its fields: which version it was opened at, and whose values were chosen where they collide. */
export type PostedEdit = {
  slug: string;
  version: number;
  /** What the form said when it was opened, by field name. */
  opened: [string, string][];
  against: number | null;
  /** The move that the form makes, null where it is no move's. */
  move: SessionMove | null;
  chosen: Choices;
};

/** Entries as JSON, as a hidden field holds them. */
export function packEntries(entries: [string, string][]): string {
  return JSON.stringify(entries);
}

/** What a session's form said when it was opened. */
export function openedDraft({ opened }: PostedEdit): SessionDraft {
  return readDraft(opened).draft;
}

/** A draft as the form that is opened with it keeps it. */
export function packDraft(draft: SessionDraft): string {
  return packEntries(draftEntries(draft));
}

function unpack(text: string): [string, string][] {
  try {
    const entries: unknown = JSON.parse(text);
    const isEntry = (entry: unknown): entry is [string, string] =>
      Array.isArray(entry) && entry.length === 2 && entry.every((part) => typeof part === "string");
    return Array.isArray(entries) ? entries.filter(isEntry) : [];
  } catch {
    return [];
  }
}

const wholeNumber = (text: string | undefined) => (text && /^\d{1,9}$/.test(text) ? Number(text) : null);

/** Reads what an edit form posts beside its fields. Total: what is missing or broken leaves the version 0, which never was. */
export function readPostedEdit(entries: PostedEntries): PostedEdit {
  const posted = new Map<string, string>();
  for (const [name, value] of entries) if (typeof value === "string") posted.set(name, value);
  const chosen = [...posted].flatMap(([name, value]) => {
    const field = /^choice\.([a-zA-Z]+)$/.exec(name)?.[1];
    return field && (value === "mine" || value === "theirs") ? [[field, value] as const] : [];
  });
  return {
    slug: posted.get("edit.slug") ?? "",
    version: wholeNumber(posted.get("edit.version")) ?? 0,
    opened: unpack(posted.get("edit.opened") ?? ""),
    against: wholeNumber(posted.get("edit.against")),
    move: sessionMoves.find((each) => each === posted.get("edit.move")) ?? null,
    chosen: Object.fromEntries(chosen),
  };
}
