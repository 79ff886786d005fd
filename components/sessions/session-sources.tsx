import { formatPartialDate } from "@/domain/date-text";
import type { Source } from "@/domain/source";
import type { NumberedSource, SourceList } from "@/domain/source-list";
import { citedFieldNames } from "./cited-field-words";

/** "mea.gov.in" for an address on the web; null for anything else, which is never made a link. */
function domainOf(url: string | null): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) ? hostname.replace(/^www\./, "") : null;
}

function SourceLink({ url, name }: { url: string | null; name?: string }) {
  const domain = domainOf(url);
  return domain && url ? (
    <>
      {" "}
      <a className="action-link source-link" href={url} rel="noreferrer noopener">
        {name ?? domain}
      </a>
    </>
  ) : null;
}

/** "Russian" for "ru"; the tag itself where it is not a plain one. */
function languageName(tag: string): string {
  const name = /^[a-z]{2,3}$/.test(tag) && new Intl.DisplayNames("en-GB", { type: "language" }).of(tag);
  return name || tag;
}

function sourceFacts({ type, language, syndicatedFrom, accessed }: Source): string {
  return [
    type !== "other" && type,
    language && language !== "en" && `in ${languageName(language)}`,
    syndicatedFrom && `from ${syndicatedFrom}`,
    accessed && `read ${formatPartialDate(accessed)}`,
  ]
    .filter(Boolean)
    .join(" · ");
}

function SourceEntry({ entry: { number, source, supports, remarks } }: { entry: NumberedSource }) {
  const facts = sourceFacts(source);
  return (
    <li id={`source-${number}`}>
      <b dir="auto">{source.publisher}</b>
      {source.title && (
        <>
          , <cite dir="auto">{source.title}</cite>
        </>
      )}
      {source.published && `, ${formatPartialDate(source.published)}`}.
      <SourceLink url={source.url} />
      <SourceLink url={source.archiveUrl} name="archived copy" />
      <span className="entry-facts">
        {supports.length > 0
          ? `Supports: ${supports.map((field) => citedFieldNames[field]).join(", ")}.`
          : "Differs from what is kept."}
        {facts && ` ${facts}`}
      </span>
      {remarks.map(({ field, locator, quote }) => (
        <span className="source-remark" key={`${field} ${locator} ${quote}`}>
          {citedFieldNames[field]}
          {locator && `, ${locator}`}
          {quote && (
            <>
              : <q dir="auto">{quote}</q>
            </>
          )}
        </span>
      ))}
    </li>
  );
}

/** The sources in the order of their numbers, each with what it supports. */
export function SessionSources({ list: { sources } }: { list: SourceList }) {
  return (
    <section className="session-part">
      <h2 className="section-title">Sources</h2>
      {sources.length === 0 && <p className="muted">No source has been given yet.</p>}
      <ol className="sources">
        {sources.map((entry) => (
          <SourceEntry key={entry.number} entry={entry} />
        ))}
      </ol>
    </section>
  );
}
