import type { Attachment } from "@/domain/attachment";
import { formatPartialDate } from "@/domain/date-text";
import type { Session } from "@/domain/session";
import { AttachmentPicture } from "./attachment-picture";

function Credit({ attachment: { kind, credit, source, date } }: { attachment: Attachment }) {
  const noun = kind === "image" ? "Photo credit" : "Credit";
  return (
    <span className="entry-facts">
      {credit && (
        <>
          {noun}: <bdi>{credit}</bdi>.{" "}
        </>
      )}
      {date && `${formatPartialDate(date)}. `}
      {source && (
        <>
          From{" "}
          <a href={`/sources/${source.slug}`}>
            <bdi>{source.name}</bdi>
          </a>
          .
        </>
      )}
    </span>
  );
}

type Props = { session: Session; mayWrite: boolean };

/** The photographs and papers of a session, each with its caption and credit, and the way to add one. */
export function SessionAttachments({ session: { slug, attachments }, mayWrite }: Props) {
  if (attachments.length === 0 && !mayWrite) return null;
  return (
    <section className={attachments.length > 0 ? "session-part" : "session-part no-print"}>
      <h2 className="section-title">Photographs and papers</h2>
      {attachments.length > 0 && (
        <ul className="attachments">
          {attachments.map((attachment) => (
            <li key={attachment.id} className={`attachment-${attachment.kind}`}>
              <figure>
                <AttachmentPicture attachment={attachment} />
                <figcaption>
                  <span dir="auto">{attachment.caption}</span>
                  <Credit attachment={attachment} />
                </figcaption>
              </figure>
            </li>
          ))}
        </ul>
      )}
      {mayWrite && (
        <p className="small no-print">
          <a className="action-link" href={`/sessions/${slug}/edit/files`}>
            Add a photograph or paper
          </a>
        </p>
      )}
    </section>
  );
}
