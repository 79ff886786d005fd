import type { RowValues } from "@/domain/export/session-columns";
import { quoted } from "@/domain/form-part";
import type { SourceChoice } from "@/domain/source-input";
import { webAddressProblem } from "@/domain/web-address";
import type { ImportContext, RowFindings } from "./import-context";

const hostOf = (url: string) => new URL(url).hostname.replace(/^www\./, "");

/**
 * The one source of a whole row, from its columns for that: the one of the register at this address, or a new one, which is
 * called by the name of its site where no publisher is written. Null where the row names none.
 */
export async function readRowSource(
  values: RowValues,
  { book }: ImportContext,
  found: RowFindings,
): Promise<{ choice: SourceChoice; slug: string | null } | null> {
  const { source_publisher: named = "", source_title: title = "", source_url: address = "" } = values;
  if (!named && !title && !address) return null;
  const isAddress = /^https?:\/\//i.test(named);
  const url = address || (isAddress ? named : "");
  const column = address ? "source_url" : "source_publisher";
  const problem = url ? webAddressProblem(url) : null;
  if (problem) return found.refuse(column, problem);
  const slug = url ? await book.sourceAt(url) : null;
  if (slug) return { choice: { slug }, slug };
  const publisher = isAddress ? "" : named;
  if (!publisher && !url) return found.refuse("source_title", `Write who published ${quoted(title)}.`);
  const create = {
    publisher: publisher || hostOf(url),
    title: title || null,
    url: url || null,
    archiveUrl: null,
    published: values.source_published ?? null,
    accessed: null,
    language: null,
    type: "other" as const,
    issuingSide: null,
    syndicatedFrom: null,
  };
  return { choice: { create }, slug: null };
}
