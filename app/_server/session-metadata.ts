import "server-only";
import type { Metadata } from "next";
import type { Session } from "@/domain/session";
import { sessionDescription } from "@/domain/session-description";
import { noFilters } from "@/domain/session-filters";
import { sessionTitle } from "@/domain/session-title";
import { pictureSize } from "./picture-size";
import { alternatesOf } from "./subscribe-place";

/** What a session's page says of itself to search engines and to whoever previews a link to it (Open Graph). */
export function sessionMetadata(session: Session): Metadata {
  const [title, description] = [sessionTitle(session), sessionDescription(session)];
  const address = `/sessions/${session.slug}`;
  const picture = { url: `${address}/preview.png`, ...pictureSize, alt: `${title}. ${description}` };
  return {
    title,
    description,
    alternates: alternatesOf(address, { ...noFilters, group: [session.group.slug] }),
    openGraph: {
      title,
      description,
      url: address,
      siteName: "Rapporteur",
      type: "article",
      images: [picture],
    },
    twitter: { card: "summary_large_image" },
  };
}
