import { ChooseLink } from "@/components/directory/choose-link";
import { countryName } from "@/domain/country";
import { formatPartialDate } from "@/domain/date-text";
import type { VenueEntry } from "@/domain/directory";
import type { FilterReturn } from "@/domain/filter-return";
import { countSessionsText } from "@/domain/filter-sentence";
import { type GatheredCity, gatherByCity } from "@/domain/venue-gathering";

type Back = FilterReturn | null;

function venueRow({ slug, name, city, country, sessions, last }: VenueEntry, back: Back) {
  const label = name ?? city ?? `${countryName(country ?? "") ?? "Country"}, city not stated`;
  return (
    <tr key={slug} className={name === null ? undefined : "entry-depth-1"}>
      <th scope="row">
        <a href={`/venues/${slug}`} dir="auto">
          {label}
        </a>
        <ChooseLink back={back} filter="venue" value={slug} label={label} />
      </th>
      <td>{countSessionsText({ count: sessions, atLeast: false })}</td>
      <td data-label="latest">{last ? formatPartialDate(last) : <span className="muted">not known</span>}</td>
    </tr>
  );
}

function cityRows({ name, record, buildings }: GatheredCity, back: Back) {
  const heading = record ? (
    venueRow(record, back)
  ) : (
    <tr key={`city ${name}`}>
      <th scope="row" colSpan={3}>
        {name ?? <span className="muted">City not stated</span>}
      </th>
    </tr>
  );
  return [heading, ...buildings.map((building) => venueRow(building, back))];
}

/** Venues under their countries and cities; the count of a city is of sessions where no building is known. */
export function VenueTable({ entries, back }: { entries: VenueEntry[]; back: Back }) {
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
          {cities.map((city) => cityRows(city, back))}
        </tbody>
      ))}
    </table>
  );
}
