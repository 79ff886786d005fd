import { citedFieldNames } from "@/domain/cited-field-name";
import { citingHref } from "@/domain/citing-address";
import { formatPartialDate } from "@/domain/date-text";
import type { Session } from "@/domain/session";
import type { Source } from "@/domain/source";
import type { NumberedSource, SourceList } from "@/domain/source-list";
import { isWebAddress } from "@/domain/web-address";
import { countWitnesses } from "@/domain/witness";
import { RemovedMark } from "./removed-mark";
import { sentenceCase } from "./sentence-case";

/** "mea.gov.in" for an address on the web; null for anything else, which is never made a link. */
function domainOf(url: string | null): string | null {
  return url && isWebAddress(url) ? new URL(url).hostname.replace(/^www\./, "") : null;
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

/** "Wire, in Russian, from TASS.", or "" when nothing of the kind is known. */
function sourceFacts({ type, language, syndicatedFrom, accessed }: Source): string {
  const facts = [
    type !== "other" && type,
    language && language !== "en" && `in ${languageName(language)}`,
    syndicatedFrom && `from ${syndicatedFrom}`,
    accessed && `read ${formatPartialDate(accessed)}`,
  ].filter(Boolean);
  return facts.length > 0 ? ` ${sentenceCase(facts.join(", "))}.` : "";
}

type EntryProps = { entry: NumberedSource; session: Session };

/** "Said of dates: “18–19 November 2026”, changed since." of each fact that was changed without this source. */
function formerSentence({ former }: NumberedSource): string {
  const said = former.map(({ field, former: { value, stands } }) =>
    stands
      ? ` ${sentenceCase(citedFieldNames[field])} only as far as: ${value}.`
      : ` Said of ${citedFieldNames[field]}: “${value}”, changed since.`,
  );
  return said.join("");
}

function supportSentence({ supports, former }: NumberedSource): string {
  if (supports.length > 0) return `Supports: ${supports.map((field) => citedFieldNames[field]).join(", ")}.`;
  return former.length > 0 ? "" : "Disagrees, see above.";
}

function SourceEntry({ entry, session }: EntryProps) {
  const { number, source, quotes, locators } = entry;
  return (
    <li id={`source-${number}`}>
      <b dir="auto">{source.publisher}</b>
      <RemovedMark session={session} kind="source" slug={source.slug} />
      {source.title && (
        <>
          , <cite dir="auto">{source.title}</cite>
        </>
      )}
      {source.published && `, ${formatPartialDate(source.published)}`}.{" "}
      <a className="aside-link no-print" href={`/sources/${source.slug}`}>
        about it
      </a>
      <SourceLink url={source.url} />
      <SourceLink url={source.archiveUrl} name="archived copy" />
      <span className="entry-facts">
        {supportSentence(entry)}
        {formerSentence(entry)}
        {sourceFacts(source)}
        {locators.length > 0 && ` See ${locators.join("; ")}.`}
      </span>
      {quotes.map(({ field, quote }) => (
        <span className="source-quote" key={`${field} ${quote}`}>
          {sentenceCase(citedFieldNames[field])}: <q dir="auto">{quote}</q>
        </span>
      ))}
    </li>
  );
}

/** "3 sources, 2 of them independent": wire copies of one text are one witness. */
function witnessSentence(sources: Source[]): string | null {
  const witnesses = countWitnesses(sources);
  if (sources.length < 2 || witnesses === sources.length) return null;
  return `${sources.length} sources, but ${witnesses === 1 ? "one witness" : `${witnesses} witnesses`}: copies of one text, and texts of one publisher, count once.`;
}

type Props = { session: Session; list: SourceList; mayWrite: boolean };

/** The sources in the order of their numbers, each with what it supports, and the facts for which there is none. */
export function SessionSources({ session, list: { sources, unsourced }, mayWrite }: Props) {
  const witnesses = witnessSentence(sources.map(({ source }) => source));
  return (
    <section className="session-part">
      <h2 className="section-title">Sources</h2>
      {sources.length === 0 && <p className="muted">No source has been given yet.</p>}
      {witnesses && <p className="muted small">{witnesses}</p>}
      <ol className="sources">
        {sources.map((entry) => (
          <SourceEntry key={entry.number} entry={entry} session={session} />
        ))}
      </ol>
      {unsourced.length > 0 && (
        <p className="muted small" id="unsourced">
          † No source is cited for {unsourced.map((field) => citedFieldNames[field]).join(", ")}, as the
          register has {unsourced.length === 1 ? "it" : "them"} now.
          {mayWrite && (
            <span className="no-print">
              {" "}
              <a className="action-link" href={citingHref(session.slug, unsourced)}>
                Name a source for {unsourced.length === 1 ? "it" : "them"}
              </a>
            </span>
          )}
        </p>
      )}
      {mayWrite && (
        <p className="small no-print">
          <a className="action-link" href={`/sessions/${session.slug}/edit/sources`}>
            Add or change sources
          </a>
        </p>
      )}
    </section>
  );
}
