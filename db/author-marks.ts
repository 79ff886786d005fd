import type { Db } from "./client";
import { accounts } from "./schema/accounts";

/** What tells an author apart from others who have the same name, by name and account; null where nothing need be said. */
export type AuthorMarks = (author: string, authorId: string | null) => string | null;

/** Tells nobody apart. */
export const noAuthorMarks: AuthorMarks = () => null;

/** What tells authors apart, for members alone, since it shows addresses of accounts. */
export function marksFor(db: Db, forMembers = false): AuthorMarks {
  return forMembers ? authorMarks(db) : noAuthorMarks;
}

const nameKey = (name: string) => name.normalize("NFKC").toLowerCase();

/**
 * Tells apart by their accounts as they are now: an author whose name another account has too is marked with the email address,
 * or as removed; one who has another name by now is marked with that. Where two accounts have a name, what was written before
 * accounts were noted is marked so.
 */
function authorMarks(db: Db): AuthorMarks {
  const { id, name, email, removedAt } = accounts;
  const all = db.select({ id, name, email, removedAt }).from(accounts).all();
  return (author, authorId) => {
    const named = all.filter((one) => nameKey(one.name) === nameKey(author));
    const own = all.find((one) => one.id === authorId);
    if (authorId === null) return named.length > 1 ? "it was not noted which" : null;
    const marks = [];
    if (!own || named.some((one) => one.id !== authorId)) {
      marks.push(!own || own.removedAt ? `removed account ${authorId.slice(0, 8)}` : own.email);
    }
    if (own && own.name !== author) marks.push(`now ${own.name}`);
    return marks.join(", ") || null;
  };
}
