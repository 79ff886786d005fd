import { AttachmentPicture } from "@/components/attachments/attachment-picture";
import type { Attachment } from "@/domain/attachment";
import { formatPartialDate } from "@/domain/date-text";
import type { SessionSummary } from "@/domain/session";
import { sessionTitle } from "@/domain/session-title";

type Item = { attachment: Attachment; session: SessionSummary };

/** The photographs and papers that come from a source, each with its caption and the session it belongs to; nothing for none. */
export function SourceAttachments({ items }: { items: Item[] }) {
  if (items.length === 0) return null;
  return (
    <section className="entry-part">
      <h2 className="section-title">Photographs and papers</h2>
      <ul className="attachments">
        {items.map(({ attachment, session }) => (
          <li key={attachment.id} className={`attachment-${attachment.kind}`}>
            <figure>
              <AttachmentPicture attachment={attachment} />
              <figcaption>
                <span dir="auto">{attachment.caption}</span>
                <span className="entry-facts">
                  {attachment.credit && (
                    <>
                      Credit: <bdi>{attachment.credit}</bdi>.{" "}
                    </>
                  )}
                  {attachment.date && `${formatPartialDate(attachment.date)}. `}
                  Of the <a href={`/sessions/${session.slug}`}>{sessionTitle(session)}</a>.
                </span>
              </figcaption>
            </figure>
          </li>
        ))}
      </ul>
    </section>
  );
}
