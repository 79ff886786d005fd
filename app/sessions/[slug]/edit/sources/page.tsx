import type { Metadata } from "next";
import { CitationForm } from "@/components/proof/citation-form";
import { CitationList } from "@/components/proof/citation-list";
import { ChangedNotice } from "@/components/records/changed-notice";
import { IgnoredNote } from "@/components/sessions/ignored-note";
import { sessionTitle } from "@/domain/session-title";
import { openedCitations } from "../../../../_data/citations";
import { loadSession } from "../../../../_data/session";
import { loadPartyOptions } from "../../../../_data/session-form";
import { sourcesAddress } from "../../../../_server/citation-submission";
import { isFormShown } from "../../../../_server/form-shown";
import type { RecordPageProps } from "../../../../_server/history-page";
import { LeftOutNotice } from "../../../../_server/left-out-notice";
import { MayNotWrite } from "../../../../_server/may-not-write";
import { readNotice } from "../../../../_server/notice";
import { noticeName } from "../../../../_server/notice-cookie";
import { insteadOfRecord } from "../../../../_server/record-page";
import { citationAction, removeCitationAction } from "../../../actions";

export async function generateMetadata({ params }: Pick<RecordPageProps, "params">): Promise<Metadata> {
  const session = await loadSession((await params).slug);
  if (!session) return { title: "Not found" };
  return { title: `Sources: ${sessionTitle(session)}`, robots: { index: false } };
}

export default async function SessionSourcesPage({ params, searchParams }: RecordPageProps) {
  const { slug } = await params;
  const session = await loadSession(slug);
  if (session?.slug !== slug || session.deletedAt) return insteadOfRecord("session", slug, "/edit/sources");
  const isShown = await isFormShown();
  if (!isShown) return <MayNotWrite next={`/sessions/${slug}/edit/sources`} />;
  const { opened, key, known, ignored } = openedCitations(session, await searchParams);
  const { at } = opened;
  const parties = (await loadPartyOptions()).map((party) => ({ value: party.slug, label: party.shortName }));
  return (
    <div className="form-page">
      <IgnoredNote ignored={ignored} />
      <ChangedNotice
        notice={await readNotice(sourcesAddress(slug))}
        kind="session"
        slug={slug}
        cookie={noticeName()}
      />
      <LeftOutNotice path={sourcesAddress(slug)} />
      <nav aria-label="Breadcrumb" className="small">
        <a className="muted" href={`/sessions/${slug}`}>
          {sessionTitle(session)}
        </a>
      </nav>
      <h1 className="page-title">Sources of this session</h1>
      <CitationList session={session} open={at} remove={removeCitationAction} />
      <h2 className="section-title" id="citation">
        {at === null ? "Add a source" : "Change what this source tells"}
      </h2>
      {at === null && opened.draft.fields.length > 0 && (
        <p className="muted small">
          What has to be proved is ticked. Untick whatever this source does not tell.
        </p>
      )}
      <CitationForm key={key} action={citationAction} {...{ opened, known, parties }} />
    </div>
  );
}
