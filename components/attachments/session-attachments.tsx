import { RemovedMark } from "@/components/sessions/removed-mark";
import type { Attachment } from "@/domain/attachment";
import { formatPartialDate } from "@/domain/date-text";
import type { Session } from "@/domain/session";
import { AttachmentPicture } from "./attachment-picture";

type CreditProps = { attachment: Attachment; session: Session };

function Credit({ attachment: { kind, credit, source, date }, session }: CreditProps) {
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
          <RemovedMark session={session} kind="source" slug={source.slug} />.
        </>
      )}
    </span>
  );
}

type Props = {
  session: Session;
  mayWrite: boolean;
  /** How many were taken off and can be put back, for somebody who may; else 0. */
  removed: number;
};

/** The photographs and papers of a session, each with its caption and credit, and the way to add one. */
export function SessionAttachments({ session, mayWrite, removed }: Props) {
  const { slug, attachments } = session;
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
                  <Credit attachment={attachment} session={session} />
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
          {removed > 0 && (
            <>
              {" · "}
              <a href={`/sessions/${slug}/edit/files#taken-off`}>{removed} taken off</a>, which can be put
              back
            </>
          )}
        </p>
      )}
    </section>
  );
}
