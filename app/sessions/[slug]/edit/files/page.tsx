import type { Metadata } from "next";
import { AttachmentForm } from "@/components/attachments/attachment-form";
import { AttachmentList } from "@/components/attachments/attachment-list";
import { RemovedAttachments } from "@/components/attachments/removed-attachments";
import { ChangedNotice } from "@/components/records/changed-notice";
import { emptyAttachment } from "@/domain/attachment-input";
import { citedSources } from "@/domain/attachment-source";
import { sessionTitle } from "@/domain/session-title";
import { loadRemovedAttachments } from "../../../../_data/attachments";
import { loadSession } from "../../../../_data/session";
import { isFormShown } from "../../../../_server/form-shown";
import { MayNotWrite } from "../../../../_server/may-not-write";
import { readNotice } from "../../../../_server/notice";
import { noticeName } from "../../../../_server/notice-cookie";
import { insteadOfRecord } from "../../../../_server/record-page";
import { attachmentAction, removeAttachmentAction, restoreAttachmentAction } from "./actions";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const session = await loadSession((await params).slug);
  if (!session) return { title: "Not found" };
  return { title: `Photographs and papers: ${sessionTitle(session)}`, robots: { index: false } };
}

export default async function SessionFilesPage({ params }: Props) {
  const { slug } = await params;
  const session = await loadSession(slug);
  if (session?.slug !== slug || session.deletedAt) return insteadOfRecord("session", slug, "/edit/files");
  const isShown = await isFormShown();
  const { version } = session;
  const notice = await readNotice(`/sessions/${slug}/edit/files`);
  return (
    <div className="form-page">
      <ChangedNotice notice={notice} kind="session" slug={slug} cookie={noticeName()} />
      <nav aria-label="Breadcrumb" className="small">
        <a className="muted" href={`/sessions/${slug}`}>
          {sessionTitle(session)}
        </a>
      </nav>
      <h1 className="page-title">Photographs and papers</h1>
      {isShown ? (
        <>
          <AttachmentForm
            key={version}
            action={attachmentAction}
            fields={{ slug, version }}
            values={emptyAttachment}
            sources={citedSources(session)}
            title="Add a photograph or paper"
            button="Attach"
            isNew
          />
          <AttachmentList session={session} change={attachmentAction} remove={removeAttachmentAction} />
          <RemovedAttachments
            session={session}
            removed={await loadRemovedAttachments(session.id)}
            restore={restoreAttachmentAction}
          />
        </>
      ) : (
        <MayNotWrite next={`/sessions/${slug}/edit/files`} />
      )}
    </div>
  );
}
