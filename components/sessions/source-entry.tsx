import { citedFieldNames } from "@/domain/cited-field-name";
import { formatPartialDate } from "@/domain/date-text";
import type { Session } from "@/domain/session";
import type { Source } from "@/domain/source";
import type { NumberedSource } from "@/domain/source-list";
import { siteOf } from "@/domain/web-address";
import { disputedFieldNames } from "./cited-field-words";
import { RemovedMark } from "./removed-mark";
import { sentenceCase } from "./sentence-case";

function SourceLink({ url, name }: { url: string | null; name?: string }) {
  const domain = siteOf(url);
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

function supportSentence({ supports }: NumberedSource): string {
  return supports.length > 0
    ? `Supports: ${supports.map((field) => citedFieldNames[field]).join(", ")}.`
    : "";
}

/** "Disagrees on dates, see above.", with the way there; nothing for a source that disagrees on nothing. */
function DisagreesOn({ entry: { differsOn, supports } }: { entry: NumberedSource }) {
  if (differsOn.length === 0) return null;
  return (
    <>
      {supports.length > 0 && " "}
      <a className="aside-link" href="#disagreements">
        Disagrees on {differsOn.map((field) => disputedFieldNames[field]).join(", ")}
      </a>
      , see above.
    </>
  );
}

/** A source with what it supports and on what it disagrees, its words and where in it they stand. */
export function SourceEntry({ entry, session }: EntryProps) {
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
        <DisagreesOn entry={entry} />
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
