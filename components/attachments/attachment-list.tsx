import { ActionForm, type ButtonAction } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import type { Attachment } from "@/domain/attachment";
import type { AttachmentValues } from "@/domain/attachment-input";
import { citedSources } from "@/domain/attachment-source";
import { formatPartialDate } from "@/domain/date-text";
import type { Session } from "@/domain/session";
import { type AttachmentAction, AttachmentForm } from "./attachment-form";
import { AttachmentPicture } from "./attachment-picture";

type Props = { session: Session; change: AttachmentAction; remove: ButtonAction };

/** What the form of an attachment holds as it is opened: dates as people write them. */
function openedValues({ caption, credit, source, date }: Attachment): AttachmentValues {
  const typed = date === null ? "" : formatPartialDate(date);
  return { caption, credit: credit ?? "", source: source?.slug ?? "", date: typed };
}

/** Everything that is attached to a session, each with the form for its words and the button that takes it off. */
export function AttachmentList({ session, change, remove }: Props) {
  const { slug, version, attachments } = session;
  if (attachments.length === 0) return null;
  const sources = citedSources(session);
  return (
    <section className="form-section">
      <h2 className="rule-title">Attached</h2>
      <p className="muted small field-note">
        What is removed leaves the page and its address. It is then listed below, from where it can be put
        back.
      </p>
      <ul>
        {attachments.map((attachment) => {
          const { id, caption } = attachment;
          const fields = { slug, version, id };
          return (
            <li key={`${id} ${version}`} className="attached">
              <AttachmentPicture attachment={attachment} />
              <AttachmentForm
                action={change}
                fields={fields}
                values={openedValues(attachment)}
                sources={sources}
                title={`Change “${caption}”`}
                button="Save changes"
              />
              <ActionForm action={remove} fields={fields}>
                <Button type="submit" aria-label={`Remove “${caption}”`}>
                  Remove
                </Button>
              </ActionForm>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
