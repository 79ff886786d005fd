import { countryName } from "@/domain/country";
import { formatPartialDate } from "@/domain/date-text";
import type { VenueEntry } from "@/domain/directory";
import { countSessionsText } from "@/domain/filter-sentence";
import { type GatheredCity, gatherByCity } from "@/domain/venue-gathering";

function venueRow({ slug, name, city, country, sessions, last }: VenueEntry) {
  return (
    <tr key={slug}>
      <th scope="row" className={name === null ? undefined : "entry-depth-1"}>
        <a href={`/venues/${slug}`} dir="auto">
          {name ?? city ?? `${countryName(country ?? "") ?? "Country"}, city not stated`}
        </a>
      </th>
      <td>{countSessionsText({ count: sessions, atLeast: false })}</td>
      <td data-label="latest">{last ? formatPartialDate(last) : <span className="muted">not known</span>}</td>
    </tr>
  );
}

function cityRows({ name, record, buildings }: GatheredCity) {
  const heading = record ? (
    venueRow(record)
  ) : (
    <tr key={`city ${name}`}>
      <th scope="row" colSpan={3}>
        {name ?? <span className="muted">City not stated</span>}
      </th>
    </tr>
  );
  return [heading, ...buildings.map(venueRow)];
}

/** Venues under their countries and cities; the count of a city is of sessions where no building is known. */
export function VenueTable({ entries }: { entries: VenueEntry[] }) {
  return (
    <table className="directory directory-venues">
      <caption className="sr-only">Venues, by country and city</caption>
      <thead>
        <tr>
          <th scope="col">City, building</th>
          <th scope="col">Sessions</th>
          <th scope="col">Latest held</th>
        </tr>
      </thead>
      {gatherByCity(entries).map(({ country, cities }) => (
        <tbody key={country}>
          <tr className="directory-section">
            <th colSpan={3} scope="rowgroup">
              {country === null ? "Country not stated" : (countryName(country) ?? country)}
            </th>
          </tr>
          {cities.map(cityRows)}
        </tbody>
      ))}
    </table>
  );
}
