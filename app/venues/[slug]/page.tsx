import type { Metadata } from "next";
import { SubscribeBox } from "@/components/sessions/subscribe-box";
import { VenueFacts } from "@/components/venues/venue-facts";
import { VenueHeading } from "@/components/venues/venue-heading";
import { VenueSessions } from "@/components/venues/venue-sessions";
import { venueDescription, venueTitle } from "@/domain/entry-description";
import { loadVenue, loadVenueSessions } from "../../_data/venues";
import { todayText } from "../../_server/clock";
import { RecordNotice } from "../../_server/record-notice";
import { insteadOfRecord } from "../../_server/record-page";
import { alternatesOf, subscribePlace } from "../../_server/subscribe-place";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const venue = await loadVenue((await params).slug);
  if (!venue) return { title: "Not found" };
  const { count, filters } = await loadVenueSessions(venue);
  return {
    title: venueTitle(venue),
    description: venueDescription(venue, count),
    alternates: alternatesOf(`/venues/${venue.slug}`, filters),
    robots: venue.deletedAt ? { index: false } : undefined,
  };
}

export default async function VenuePage({ params }: Props) {
  const { slug } = await params;
  const venue = await loadVenue(slug);
  if (!venue || venue.deletedAt) return insteadOfRecord("venue", slug);
  const { filters, rows, count, own, buildings, offset } = await loadVenueSessions(venue);
  return (
    <article className="entry">
      <RecordNotice kind="venue" slug={slug} />
      <VenueHeading venue={venue} filters={filters} />
      <VenueFacts venue={venue} offset={offset} buildings={buildings} />
      <VenueSessions
        venue={venue}
        rows={rows}
        count={count}
        own={own}
        filters={filters}
        today={todayText()}
        subscribe={<SubscribeBox filters={filters} {...(await subscribePlace())} />}
      />
    </article>
  );
}
