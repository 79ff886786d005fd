import { and, inArray, isNull } from "drizzle-orm";
import { formatPartialDate } from "@/domain/date-text";
import type { NamedChoice, NameFinding } from "@/domain/name-resolution";
import { isPartialDate } from "@/domain/partial-date";
import { searchKey } from "@/domain/search-words";
import type { NameDraft } from "@/domain/session-draft";
import { sameAddresses } from "@/domain/source-address";
import type { Printed } from "../choice-rows";
import { type Db, getDb } from "../client";
import { findHead } from "../record";
import { findRecords } from "../record-search";
import { sources } from "../schema/evidence";
import { findNamed } from "./choices";

const compared = 40;

const dateOf = (published: string | null) =>
  published && isPartialDate(published) ? formatPartialDate(published) : "";

/** What tells a source from its namesakes: its date and address, or the address of its page here, which is its own. */
function hintOf(slug: string, published: string | null, url: string | null): string {
  const address = url === null ? `/sources/${slug}` : url.replace(/^https?:\/\/(?:www\.)?/, "");
  return [dateOf(published), address.length > 90 ? `${address.slice(0, 89)}…` : address]
    .filter(Boolean)
    .join(", ");
}

/** The sources with these ids, in this order, removed ones left out; the hint gives the date and the address. */
export function loadSourceChoices(db: Db, ids: string[]): Printed[] {
  const rows = db
    .select()
    .from(sources)
    .where(and(inArray(sources.id, ids), isNull(sources.deletedAt)))
    .all();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    if (!row) return [];
    const { slug, publisher, title, published, url } = row;
    const label = [publisher, title].filter(Boolean).join(", ");
    const called = title ? [label, title] : [label];
    const dated = published ? called.map((name) => `${name}, ${dateOf(published)}`) : [];
    return [{ choice: { slug, label, hint: hintOf(slug, published, url) }, names: [...called, ...dated] }];
  });
}

/**
 * What the register knows of a source as typed: by its address, however that is written, by its title, with its publisher
 * or without, and nearly by any words of these and of its date. Removed ones only when picked.
 */
export async function findSources(name: NameDraft): Promise<NameFinding> {
  const db = getDb();
  const addresses = sameAddresses(name.text.slice(0, 2000));
  const finding = findNamed("source", name, loadSourceChoices);
  if (addresses.length === 0) return finding;
  const rows = db.select({ id: sources.id }).from(sources).where(inArray(sources.url, addresses)).all();
  const ids = rows.map(({ id }) => id);
  return { ...finding, exact: loadSourceChoices(db, ids).map(({ choice }) => choice), near: [] };
}

/**
 * Sources that may be the same publication as one (by slug): of the same title, or of the same publisher and day; at most
 * eight, [] where there is none such.
 */
export async function listLikelySources(slug: string): Promise<NamedChoice[]> {
  const db = getDb();
  const head = findHead(db, "source", slug);
  const own =
    head &&
    db
      .select()
      .from(sources)
      .where(inArray(sources.id, [head.id]))
      .get();
  if (!own) return [];
  const day = own.published !== null && /^\d{4}-\d{2}-\d{2}$/.test(own.published) ? own.published : null;
  const queries = [
    own.title ?? "",
    day && isPartialDate(day) ? `${own.publisher} ${formatPartialDate(day)}` : "",
  ];
  const ids = [...new Set(queries.flatMap((query) => findRecords(db, "source", query, compared)))];
  const near = db
    .select()
    .from(sources)
    .where(and(inArray(sources.id, ids), isNull(sources.deletedAt)))
    .all();
  const isSameText = (a: string | null, b: string | null) =>
    a !== null && b !== null && searchKey(a) === searchKey(b);
  const same = near.filter(
    ({ id, title, publisher, published }) =>
      id !== own.id &&
      (isSameText(title, own.title) || (published === day && isSameText(publisher, own.publisher))),
  );
  return loadSourceChoices(
    db,
    same.slice(0, 8).map(({ id }) => id),
  ).map(({ choice }) => choice);
}
