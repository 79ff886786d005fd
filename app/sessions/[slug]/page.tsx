import type { Metadata } from "next";
import { SessionAttachments } from "@/components/attachments/session-attachments";
import { AddedNotice } from "@/components/sessions/added-notice";
import { IgnoredNote } from "@/components/sessions/ignored-note";
import { OpenWhenMet } from "@/components/sessions/open-when-met";
import { SeriesColumn } from "@/components/sessions/series-column";
import { SessionDisagreements } from "@/components/sessions/session-disagreements";
import { SessionDiscussion } from "@/components/sessions/session-discussion";
import { SessionHeading } from "@/components/sessions/session-heading";
import { SessionNote } from "@/components/sessions/session-note";
import { SessionOutcomes } from "@/components/sessions/session-outcomes";
import { SessionSides } from "@/components/sessions/session-sides";
import { SessionSources } from "@/components/sessions/session-sources";
import { LinkedData } from "@/components/ui/linked-data";
import { eventData } from "@/domain/export/event-data";
import { sessionTitle } from "@/domain/session-title";
import { unreadParameters } from "@/domain/unread-parameters";
import { sourcesOf } from "@/domain/unsourced-facts";
import { countPutBack } from "../../_data/attachments";
import { loadOutcomeContext } from "../../_data/outcomes";
import { loadPlanHistory, loadSeries, loadSession } from "../../_data/session";
import { todayText } from "../../_server/clock";
import { readNotice } from "../../_server/notice";
import { noticeName } from "../../_server/notice-cookie";
import { RecordNotice } from "../../_server/record-notice";
import { insteadOfRecord } from "../../_server/record-page";
import { sessionMetadata } from "../../_server/session-metadata";
import { publicOrigin } from "../../_server/team-origin";
import { currentViewer } from "../../_server/viewer";
import { sessionMoveAction } from "../actions";

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Pick<Props, "params">): Promise<Metadata> {
  const session = await loadSession((await params).slug);
  if (!session) return { title: "Not found" };
  return session.deletedAt
    ? { title: sessionTitle(session), robots: { index: false } }
    : sessionMetadata(session);
}

export default async function SessionPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const session = await loadSession(slug);
  if (session?.slug !== slug || session.deletedAt) return insteadOfRecord("session", slug);
  const notice = await readNotice(`/sessions/${slug}`);
  const { mayWrite } = await currentViewer();
  const list = sourcesOf(session);
  const { links, before } = await loadOutcomeContext(session);
  return (
    <article className="session">
      <LinkedData data={eventData(session, await publicOrigin())} />
      <IgnoredNote ignored={unreadParameters(await searchParams)} />
      {notice === "added" && <AddedNotice session={session} cookie={noticeName()} />}
      <RecordNotice kind="session" slug={slug} />
      <SessionHeading
        session={session}
        list={list}
        plans={await loadPlanHistory(session)}
        move={mayWrite ? sessionMoveAction : null}
      />
      <div className="session-body">
        <SessionSides session={session} list={list} />
        <SessionDiscussion session={session} list={list} />
        <SessionOutcomes session={session} list={list} links={links} mayWrite={mayWrite} />
        <OpenWhenMet session={session} before={before} today={todayText()} />
        <SessionDisagreements session={session} list={list} />
        <SessionNote note={session.note} />
        <SessionAttachments session={session} mayWrite={mayWrite} removed={await countPutBack(session)} />
        <SessionSources session={session} list={list} mayWrite={mayWrite} />
      </div>
      <SeriesColumn session={session} series={await loadSeries(session)} today={todayText()} />
    </article>
  );
}
