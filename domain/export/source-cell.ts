import { readPartialDate } from "../date-prose";
import { quoted } from "../form-part";
import { slugText } from "../input-text";
import { type SourceType, sourceTypes } from "../source";
import { misread, type Read, readEach, readLead, understood } from "./cell-list";
import { formatKeyed, readKeyed } from "./keyed-parts";
import type { SessionDocument } from "./session-document";

/** A source as a cell describes it; `issuingSide` is a slug or a name of a party. */
export type SourceLine = Omit<SessionDocument["sources"][number], "supports" | "locator" | "statements">;

const keys = [
  "title",
  "url",
  "archived",
  "published",
  "read",
  "language",
  "type",
  "issued by",
  "syndicated from",
] as const;

/** The sources that a session cites, a line each: "readout: TASS | title: They met | url: https://… | type: wire". */
export function formatSources(sources: SessionDocument["sources"]): string {
  return sources
    .map((source) =>
      formatKeyed(`${source.slug}: ${source.publisher}`, [
        ["title", source.title],
        ["url", source.url],
        ["archived", source.archiveUrl],
        ["published", source.published],
        ["read", source.accessed],
        ["language", source.language],
        ["type", source.type],
        ["issued by", source.issuingSide],
        ["syndicated from", source.syndicatedFrom],
      ]),
    )
    .join("\n");
}

function readLine(line: string): Read<SourceLine> {
  const read = readKeyed(line, keys);
  if (!read.ok) return read;
  const { first, keyed } = read.value;
  const led = readLead(first);
  const slug = slugText.safeParse(led?.lead);
  if (!led?.rest || !slug.success)
    return misread("Write the slug of the source, a colon and who published it.");
  const [published, accessed] = [keyed.published, keyed.read].map((text) =>
    text ? readPartialDate(text) : null,
  );
  if (published && !published.ok) return misread(published.message);
  if (accessed && !accessed.ok) return misread(accessed.message);
  const type = keyed.type ?? "other";
  if (!sourceTypes.some((each) => each === type)) {
    return misread(`${quoted(type)} is no type of source: it is one of ${sourceTypes.join(", ")}.`);
  }
  return understood({
    slug: slug.data,
    publisher: led.rest,
    title: keyed.title ?? null,
    url: keyed.url ?? null,
    archiveUrl: keyed.archived ?? null,
    published: published?.value ?? null,
    accessed: accessed?.value ?? null,
    language: keyed.language ?? null,
    type: type as SourceType,
    issuingSide: keyed["issued by"] ?? null,
    syndicatedFrom: keyed["syndicated from"] ?? null,
  });
}

/** The sources of such a cell, or why it is not understood. */
export function readSources(cell: string): Read<SourceLine[]> {
  return readEach(cell, readLine);
}
