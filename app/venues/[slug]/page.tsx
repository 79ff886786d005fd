import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { RemovedRecord } from "@/components/directory/removed-record";
import { VenueFacts } from "@/components/venues/venue-facts";
import { VenueHeading } from "@/components/venues/venue-heading";
import { VenueSessions } from "@/components/venues/venue-sessions";
import { venueDescription, venueTitle } from "@/domain/entry-description";
import { loadCurrentVenueSlug, loadVenue, loadVenueSessions } from "../../_data/venues";
import { todayText } from "../../_server/clock";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const venue = await loadVenue((await params).slug);
  if (!venue) return {};
  const { count } = await loadVenueSessions(venue);
  return {
    title: venueTitle(venue),
    description: venueDescription(venue, count),
    alternates: { canonical: `/venues/${venue.slug}` },
    robots: venue.deletedAt ? { index: false } : undefined,
  };
}

export default async function VenuePage({ params }: Props) {
  const { slug } = await params;
  const venue = await loadVenue(slug);
  if (!venue) {
    const current = await loadCurrentVenueSlug(slug);
    if (current) permanentRedirect(`/venues/${current}`);
    notFound();
  }
  const name = venueTitle(venue);
  const { deletedAt } = venue;
  const back = { href: "/venues", text: "All venues" };
  if (deletedAt) return <RemovedRecord noun="venue" name={name} deletedAt={deletedAt} back={back} />;
  const { filters, rows, count, own, buildings, offset } = await loadVenueSessions(venue);
  return (
    <article className="entry">
      <VenueHeading venue={venue} filters={filters} />
      <VenueFacts venue={venue} offset={offset} buildings={buildings} />
      <VenueSessions
        venue={venue}
        rows={rows}
        count={count}
        own={own}
        filters={filters}
        today={todayText()}
      />
    </article>
  );
}
