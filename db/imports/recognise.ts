import { and, eq, isNull, sql } from "drizzle-orm";
import type { RowValues } from "@/domain/export/session-columns";
import { quoted } from "@/domain/form-part";
import { getDb } from "../client";
import { keyList } from "../key-list";
import { findHead, findRecord } from "../record";
import { groups } from "../schema/bodies";
import { sessions } from "../schema/sessions";
import type { RowFindings } from "./import-context";

function byNumber(groupSlug: string, ordinal: number, added: ReadonlySet<string>) {
  return getDb()
    .select({ id: sessions.id, slug: sessions.slug })
    .from(sessions)
    .innerJoin(groups, eq(groups.id, sessions.groupId))
    .where(and(eq(groups.slug, groupSlug), eq(sessions.ordinal, ordinal), isNull(sessions.deletedAt)))
    .limit(5)
    .all()
    .filter(({ id }) => !added.has(id));
}

/**
 * The id of the session that a row is about, by its id, its address, or its group and number; null where it is a new one, or
 * where it is not clear, which is then said. `added` are those that the import itself has made.
 */
export function recogniseSession(
  { id = "", slug = "", ordinal = null }: RowValues,
  group: string | null,
  added: ReadonlySet<string>,
  found: RowFindings,
): string | null {
  const db = getDb();
  const removed = (column: string, text: string) =>
    found.refuse(
      column,
      `The session ${quoted(text)} was removed from the register. Restore it first, or leave it out.`,
    );
  const head = id ? findHead(db, "session", id) : null;
  const own = id && head?.id === id ? findRecord(db, "session", id) : "unknown";
  if (own === "removed") return removed("id", slug || id);
  const named = slug ? findRecord(db, "session", slug) : "unknown";
  if (typeof own === "object") {
    const isOther = typeof named === "object" && named.id !== own.id;
    if (isOther)
      return found.refuse("slug", `The address ${quoted(slug)} is that of another session than the id.`);
    return own.id;
  }
  if (named === "removed") return removed("slug", slug);
  if (typeof named === "object") return named.id;
  const numbered = group && ordinal !== null ? byNumber(group, ordinal, added) : [];
  const [only, ...more] = numbered;
  if (more.length === 0) return only?.id ?? null;
  const slugs = numbered.map((each) => each.slug).join(", ");
  return found.refuse(
    "ordinal",
    `More than one session of the group bears this number: ${slugs}. Write the slug of the one that is meant.`,
  );
}

/** The chronological keys of sessions, by which they are read. */
export function chronosOf(ids: readonly string[]): number[] {
  const rows = getDb().all<{ chrono: number }>(
    sql`SELECT chrono FROM sessions WHERE id IN ${keyList([...ids])} AND deleted_at IS NULL`,
  );
  return rows.map(({ chrono }) => chrono);
}
