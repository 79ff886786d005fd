import type { Metadata } from "next";
import { RemoveRecord } from "@/components/directory/remove-record";
import { SessionForm } from "@/components/session-form/session-form";
import { IgnoredNote } from "@/components/sessions/ignored-note";
import { Notice } from "@/components/ui/notice";
import { wantedMove } from "@/domain/move-form";
import { moveHeading } from "@/domain/move-words";
import type { Session } from "@/domain/session";
import { sessionTitle } from "@/domain/session-title";
import { unreadParameters } from "@/domain/unread-parameters";
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
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** The move that the form is for, with the heading that says so. */
async function askedMove(session: Session, searchParams: Props["searchParams"]) {
  const [wanted = null] = [(await searchParams).move ?? []].flat();
  const { kind, refusal } = wantedMove(session, wanted);
  const isUnknown = wanted !== null && kind === null && refusal === null;
  const ignored = unreadParameters(await searchParams, isUnknown ? [] : ["move"]);
  return { kind, refusal, ignored, heading: kind && moveHeading(kind, sessionTitle(session)) };
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const session = await loadSession((await params).slug);
  if (!session) return { title: "Not found" };
  const { heading } = await askedMove(session, searchParams);
  return { title: heading ?? `Change: ${sessionTitle(session)}`, robots: { index: false } };
}

export default async function EditSessionPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const session = await loadSession(slug);
  if (session?.slug !== slug || session.deletedAt) return insteadOfRecord("session", slug, "/edit");
  const isShown = await isFormShown();
  const { kind, refusal, ignored, heading } = await askedMove(session, searchParams);
  return (
    <div className="form-page">
      <nav aria-label="Breadcrumb" className="small">
        <a className="muted" href={`/sessions/${slug}`}>
          {sessionTitle(session)}
        </a>
      </nav>
      <h1 className="page-title">{heading ?? "Change this session"}</h1>
      {isShown ? (
        <>
          <IgnoredNote ignored={ignored} />
          {refusal && <Notice>{refusal}</Notice>}
          <SessionForm
            action={sessionEditAction}
            opened={await openedEdit(session, kind)}
            parties={await loadPartyOptions()}
          />
          {!kind && <RemoveRecord kind="session" slug={slug} uses={null} remove={removeAction} />}
        </>
      ) : (
        <MayNotWrite next={`/sessions/${slug}/edit`} />
      )}
    </div>
  );
}
