import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { AddedNotice } from "@/components/sessions/added-notice";
import { IgnoredNote } from "@/components/sessions/ignored-note";
import { SeriesColumn } from "@/components/sessions/series-column";
import { SessionDisagreements } from "@/components/sessions/session-disagreements";
import { SessionDiscussion } from "@/components/sessions/session-discussion";
import { SessionHeading } from "@/components/sessions/session-heading";
import { SessionOutcomes } from "@/components/sessions/session-outcomes";
import { SessionSides } from "@/components/sessions/session-sides";
import { SessionSources } from "@/components/sessions/session-sources";
import { sessionDescription } from "@/domain/session-description";
import { sessionTitle } from "@/domain/session-title";
import { listSources } from "@/domain/source-list";
import { unreadParameters } from "@/domain/unread-parameters";
import { loadCurrentSlug, loadSeries, loadSession } from "../../_data/session";
import { todayText } from "../../_server/clock";
import { readNotice } from "../../_server/notice";
import { noticeName } from "../../_server/notice-cookie";
import { Gone } from "./gone";

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Pick<Props, "params">): Promise<Metadata> {
  const session = await loadSession((await params).slug);
  if (!session) return {};
  return {
    title: sessionTitle(session),
    description: sessionDescription(session),
    alternates: { canonical: `/sessions/${session.slug}` },
    robots: session.deletedAt ? { index: false } : undefined,
  };
}

export default async function SessionPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const session = await loadSession(slug);
  if (session?.slug !== slug) {
    const current = session?.slug ?? (await loadCurrentSlug(slug));
    if (current) permanentRedirect(`/sessions/${current}`);
  }
  if (!session) notFound();
  if (session.deletedAt) return <Gone session={session} deletedAt={session.deletedAt} />;
  const list = listSources(session.citations);
  return (
    <article className="session">
      <IgnoredNote ignored={unreadParameters(await searchParams)} />
      {(await readNotice(`/sessions/${slug}`)) === "added" && (
        <AddedNotice session={session} cookie={noticeName} />
      )}
      <SessionHeading session={session} list={list} />
      <div className="session-body">
        <SessionSides session={session} list={list} />
        <SessionDiscussion session={session} list={list} />
        <SessionOutcomes session={session} list={list} />
        <SessionDisagreements session={session} list={list} />
        {session.note && (
          <section className="session-part">
            <h2 className="section-title">Note</h2>
            <p className="session-note">{session.note}</p>
          </section>
        )}
        <SessionSources list={list} />
      </div>
      <SeriesColumn session={session} series={await loadSeries(session)} today={todayText()} />
    </article>
  );
}
