import type { Metadata } from "next";
import { CitationForm } from "@/components/proof/citation-form";
import { CitationList } from "@/components/proof/citation-list";
import { emptyCitation } from "@/domain/citation-form";
import { sessionTitle } from "@/domain/session-title";
import { listSources } from "@/domain/source-list";
import { loadSession } from "../../../../_data/session";
import { loadPartyOptions } from "../../../../_data/session-form";
import type { RecordPageProps } from "../../../../_server/history-page";
import { insteadOfRecord } from "../../../../_server/record-page";
import { currentViewer } from "../../../../_server/viewer";
import { citationAction, removeCitationAction } from "../../../actions";

export async function generateMetadata({ params }: Pick<RecordPageProps, "params">): Promise<Metadata> {
  const session = await loadSession((await params).slug);
  if (!session) return { title: "Not found" };
  return { title: `Sources: ${sessionTitle(session)}`, robots: { index: false } };
}

export default async function SessionSourcesPage({ params }: Pick<RecordPageProps, "params">) {
  const { slug } = await params;
  const session = await loadSession(slug);
  if (session?.slug !== slug || session.deletedAt) return insteadOfRecord("session", slug, "/edit/sources");
  const { mayWrite } = await currentViewer();
  if (!mayWrite) return <p>You may read this register but not change it.</p>;
  const { version, citations } = session;
  const known = listSources(citations).sources.map(({ number, source }) => ({
    value: source.slug,
    label: `${number}. ${[source.publisher, source.title].filter(Boolean).join(", ").slice(0, 90)}`,
  }));
  const parties = (await loadPartyOptions()).map((party) => ({ value: party.slug, label: party.shortName }));
  const opened = {
    slug,
    version,
    draft: emptyCitation(),
    errors: [],
    questions: [] as [],
    stamp: 0,
    focus: null,
  };
  return (
    <div className="form-page">
      <nav aria-label="Breadcrumb" className="small">
        <a className="muted" href={`/sessions/${slug}`}>
          {sessionTitle(session)}
        </a>
      </nav>
      <h1 className="page-title">Sources of this session</h1>
      <CitationList session={session} remove={removeCitationAction} />
      <h2 className="section-title">Add a source</h2>
      <CitationForm key={version} action={citationAction} {...{ opened, known, parties }} />
    </div>
  );
}
