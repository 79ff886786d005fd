import { RecordLinks } from "@/components/records/record-links";
import { LinkButton } from "@/components/ui/button";
import { countryName } from "@/domain/country";
import { venueTitle } from "@/domain/entry-description";
import { noFilters, type SessionFilters, sessionsHref } from "@/domain/session-filters";
import type { Venue } from "@/domain/venue";

/** The building or city, where it lies, and the ways to all sessions there. */
export function VenueHeading({ venue, filters }: { venue: Venue; filters: SessionFilters }) {
  const { name, city, country } = venue;
  return (
    <header className="entry-heading">
      <h1 className="page-title" dir="auto">
        {name ?? venueTitle(venue)}
      </h1>
      <p className="entry-facts-line">
        {name !== null && city !== null && (
          <>
            <a href={sessionsHref({ ...noFilters, city: [city] })}>
              <bdi>{city}</bdi>
            </a>
            {country && " · "}
          </>
        )}
        {name === null && city === null && "Only the country is known · "}
        {country && (
          <a href={sessionsHref({ ...noFilters, country: [country] })}>
            {(name ?? city) ? (countryName(country) ?? country) : "all sessions in this country"}
          </a>
        )}
      </p>
      <p className="chips entry-actions no-print">
        <LinkButton tone="primary" href={sessionsHref(filters)}>
          {name === null && city !== null ? "Sessions in this city, as a list" : "Sessions here, as a list"}
        </LinkButton>
        <LinkButton href={sessionsHref(filters, "/")}>On the timeline</LinkButton>
        <RecordLinks kind="venue" slug={venue.slug} isMergeable />
      </p>
    </header>
  );
}
