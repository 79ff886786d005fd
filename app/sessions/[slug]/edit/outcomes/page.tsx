import type { Metadata } from "next";
import { OutcomesForm } from "@/components/outcome-form/outcomes-form";
import { sessionTitle } from "@/domain/session-title";
import { loadOutcomeChoices, openedOutcomes } from "../../../../_data/outcomes";
import { loadSession } from "../../../../_data/session";
import { isFormShown } from "../../../../_server/form-shown";
import { MayNotWrite } from "../../../../_server/may-not-write";
import { insteadOfRecord } from "../../../../_server/record-page";
import { outcomesAction } from "../../../actions";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const session = await loadSession((await params).slug);
  if (!session) return { title: "Not found" };
  return { title: `What was agreed: ${sessionTitle(session)}`, robots: { index: false } };
}

export default async function EditOutcomesPage({ params }: Props) {
  const { slug } = await params;
  const session = await loadSession(slug);
  if (session?.slug !== slug || session.deletedAt) return insteadOfRecord("session", slug, "/edit/outcomes");
  const isShown = await isFormShown();
  return (
    <div className="form-page">
      <nav aria-label="Breadcrumb" className="small">
        <a className="muted" href={`/sessions/${slug}`}>
          {sessionTitle(session)}
        </a>
      </nav>
      <h1 className="page-title">What was agreed</h1>
      {isShown ? (
        <OutcomesForm
          action={outcomesAction}
          opened={openedOutcomes(session)}
          choices={await loadOutcomeChoices(session)}
        />
      ) : (
        <MayNotWrite next={`/sessions/${slug}/edit/outcomes`} />
      )}
    </div>
  );
}
