import { emptyDraft, type SessionDraft } from "./session-draft";
import { draftEntries, type PostedEntries, readDraft } from "./session-draft-reading";

/** What an edit form posts beside its draft: which version it was opened at, and whose values were chosen where they collide. */
export type PostedEdit = {
  slug: string;
  version: number;
  opened: SessionDraft;
  against: number | null;
  chosen: Record<string, "mine" | "theirs">;
};

/** Entries as JSON, as a hidden field holds them. */
export function packDraft(draft: SessionDraft): string {
  return JSON.stringify(draftEntries(draft));
}

function unpackDraft(text: string): SessionDraft {
  try {
    const entries: unknown = JSON.parse(text);
    const isEntry = (entry: unknown): entry is [string, string] => Array.isArray(entry) && entry.length === 2;
    return readDraft(Array.isArray(entries) ? entries.filter(isEntry) : []).draft;
  } catch {
    return emptyDraft();
  }
}

const wholeNumber = (text: string | undefined) => (text && /^\d{1,9}$/.test(text) ? Number(text) : null);

/** Reads what an edit form posts beside its draft. Total: what is missing or broken leaves the version 0, which never was. */
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
    opened: unpackDraft(posted.get("edit.opened") ?? ""),
    against: wholeNumber(posted.get("edit.against")),
    chosen: Object.fromEntries(chosen),
  };
}
