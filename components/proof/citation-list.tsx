import { citedFieldNames } from "@/components/sessions/cited-field-words";
import { ActionForm, type ButtonAction } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import type { Session } from "@/domain/session";
import type { Citation } from "@/domain/source";

const sourceName = ({ source: { publisher, title } }: Citation) =>
  [publisher, title].filter(Boolean).join(", ");

/** Every citation of a session, each with what it tells and a way to take it out. */
export function CitationList({ session, remove }: { session: Session; remove: ButtonAction }) {
  const { slug, version, citations } = session;
  if (citations.length === 0) return <p className="muted">No source has been given yet.</p>;
  return (
    <ul className="citation-list">
      {citations.map((citation, position) => {
        const { source, field, differingValue, locator, quote, reason } = citation;
        const facts = [
          locator,
          quote && `“${quote}”`,
          reason && `the register’s value is preferred: ${reason}`,
        ];
        return (
          // Two citations may say the same; only their place tells them apart.
          // biome-ignore lint/suspicious/noArrayIndexKey: positions are what the buttons post
          <li key={position}>
            <div>
              <a href={`/sources/${source.slug}`} dir="auto">
                {sourceName(citation)}
              </a>{" "}
              {differingValue === null ? "tells" : "disagrees on"} {citedFieldNames[field]}
              {differingValue !== null && (
                <>
                  : <bdi>{differingValue}</bdi>
                </>
              )}
              {facts.some(Boolean) && <span className="entry-facts">{facts.filter(Boolean).join("; ")}</span>}
            </div>
            <ActionForm action={remove} fields={{ slug, version, position }}>
              <Button
                type="submit"
                aria-label={`Remove ${sourceName(citation)} for ${citedFieldNames[field]}`}
              >
                Remove
              </Button>
            </ActionForm>
          </li>
        );
      })}
    </ul>
  );
}
