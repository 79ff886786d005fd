import type { Metadata } from "next";
import { IgnoredNote } from "@/components/sessions/ignored-note";
import { SessionCitations } from "@/components/sharing/session-citations";
import { sessionTitle } from "@/domain/session-title";
import { unreadParameters } from "@/domain/unread-parameters";
import { loadCitationTexts } from "../../../_data/citation";
import { loadSession } from "../../../_data/session";
import { insteadOfRecord } from "../../../_server/record-page";

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Pick<Props, "params">): Promise<Metadata> {
  const session = await loadSession((await params).slug);
  if (!session) return { title: "Not found" };
  return { title: `Cite: ${sessionTitle(session)}`, robots: { index: false } };
}

export default async function CitePage({ params, searchParams }: Props) {
  const { slug } = await params;
  const session = await loadSession(slug);
  if (session?.slug !== slug || session.deletedAt) return insteadOfRecord("session", slug, "/cite");
  return (
    <>
      <IgnoredNote ignored={unreadParameters(await searchParams)} />
      <SessionCitations session={session} texts={await loadCitationTexts(session)} />
    </>
  );
}
