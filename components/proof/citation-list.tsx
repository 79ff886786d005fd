import { ActionForm, type ButtonAction } from "@/components/ui/action-form";
import { Button, LinkButton } from "@/components/ui/button";
import { type CitationEntry, citationEntries } from "@/domain/citation-entry";
import { citedFieldNames } from "@/domain/cited-field-name";
import type { Session } from "@/domain/session";
import type { Citation } from "@/domain/source";

type Entry = CitationEntry<Citation>;
type Props = {
  session: Session;
  /** Where the entry that is open in the form stands; null while one is added. */
  open: number | null;
  remove: ButtonAction;
};

const sourceName = ({ source: { publisher, title } }: Citation) =>
  [publisher, title].filter(Boolean).join(", ");
const thingsOf = ({ fields }: Entry) => fields.map((field) => citedFieldNames[field]).join(", ");

function Told({ entry }: { entry: Entry }) {
  const { citation } = entry;
  const { source, differingValue, locator, quote, reason, former } = citation;
  const facts = [
    former && `then ${former.value}, changed since without it`,
    locator,
    quote && `“${quote}”`,
    reason && `the register’s value is preferred: ${reason}`,
  ];
  return (
    <div>
      <a href={`/sources/${source.slug}`} dir="auto">
        {sourceName(citation)}
      </a>{" "}
      {differingValue === null ? "tells" : "disagrees on"} {thingsOf(entry)}
      {differingValue !== null && (
        <>
          : <bdi>{differingValue}</bdi>
        </>
      )}
      {facts.some(Boolean) && <span className="entry-facts">{facts.filter(Boolean).join("; ")}</span>}
    </div>
  );
}

/** What each source of a session tells, an entry for all that it tells in the same words, with the ways to change it and to take it out. */
export function CitationList({ session: { slug, version, citations }, open, remove }: Props) {
  if (citations.length === 0) return <p className="muted">No source has been given yet.</p>;
  return (
    <ul className="citation-list">
      {citationEntries(citations).map((entry) => {
        const [at = 0] = entry.positions;
        const what = `${sourceName(entry.citation)} for ${thingsOf(entry)}`;
        return (
          <li key={at} aria-current={entry.positions.includes(open ?? -1) ? "true" : undefined}>
            <Told entry={entry} />
            <div className="citation-buttons">
              <LinkButton
                href={`/sessions/${slug}/edit/sources?change=${at}#citation`}
                aria-label={`Change ${what}`}
              >
                Change
              </LinkButton>
              <ActionForm action={remove} fields={{ slug, version, at }}>
                <Button type="submit" aria-label={`Remove ${what}`}>
                  Remove
                </Button>
              </ActionForm>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
