import type { Metadata } from "next";
import { RemoveRecord } from "@/components/directory/remove-record";
import { SessionForm } from "@/components/session-form/session-form";
import { sessionTitle } from "@/domain/session-title";
import { loadSession } from "../../../_data/session";
import { openedEdit } from "../../../_data/session-edit";
import { loadPartyOptions } from "../../../_data/session-form";
import { isFormShown } from "../../../_server/form-shown";
import { MayNotWrite } from "../../../_server/may-not-write";
import { insteadOfRecord } from "../../../_server/record-page";
import { removeAction } from "../../../changes/actions";
import { sessionEditAction } from "../../actions";

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<{ status?: string | string[] }>;
};

export async function generateMetadata({ params }: Pick<Props, "params">): Promise<Metadata> {
  const session = await loadSession((await params).slug);
  if (!session) return { title: "Not found" };
  return { title: `Change: ${sessionTitle(session)}`, robots: { index: false } };
}

export default async function EditSessionPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const session = await loadSession(slug);
  if (session?.slug !== slug || session.deletedAt) return insteadOfRecord("session", slug, "/edit");
  const isShown = await isFormShown();
  const [status = null] = [(await searchParams).status ?? []].flat();
  return (
    <div className="form-page">
      <nav aria-label="Breadcrumb" className="small">
        <a className="muted" href={`/sessions/${slug}`}>
          {sessionTitle(session)}
        </a>
      </nav>
      <h1 className="page-title">Change this session</h1>
      {isShown ? (
        <>
          <SessionForm
            action={sessionEditAction}
            opened={await openedEdit(session, status)}
            parties={await loadPartyOptions()}
          />
          <RemoveRecord kind="session" slug={slug} uses={null} remove={removeAction} />
        </>
      ) : (
        <MayNotWrite next={`/sessions/${slug}/edit`} />
      )}
    </div>
  );
}
