import { Author } from "@/components/history/author";
import { FormerFile } from "@/components/history/former-file";
import { ActionForm, type ButtonAction } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Moment } from "@/components/ui/moment";
import type { RemovedAttachment } from "@/domain/attachment";
import { attachmentNoun } from "@/domain/attachment-words";

type Props = {
  session: { slug: string; version: number };
  removed: RemovedAttachment[];
  restore: ButtonAction;
};

/** What was taken off a session, each with who did it and the button that puts it back; nothing where nothing was. */
export function RemovedAttachments({ session: { slug, version }, removed, restore }: Props) {
  if (removed.length === 0) return null;
  return (
    <section className="form-section" aria-labelledby="taken-off">
      <h2 className="rule-title" id="taken-off">
        Taken off
      </h2>
      <p className="muted small field-note">
        Readers see these nowhere any more. They can be put back as they were.
      </p>
      <ul>
        {removed.map((attachment) => {
          const { id, kind, caption, name, removed: by } = attachment;
          return (
            <li key={`${id} ${version}`} className="attached">
              <FormerFile file={{ ...attachment, isGone: false }} session={slug} />
              <p className="removed-file">
                {attachmentNoun(kind)} “<bdi>{caption}</bdi>”{" "}
                <span className="muted small">
                  (<bdi>{name}</bdi>), taken off by <Author {...by} /> on <Moment at={by.at} />
                </span>
              </p>
              <ActionForm action={restore} fields={{ slug, version, id }}>
                <Button type="submit" aria-label={`Put “${caption}” back`}>
                  Put back
                </Button>
              </ActionForm>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
