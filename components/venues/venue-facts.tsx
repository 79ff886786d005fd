import { formatCoordinates } from "@/domain/coordinates";
import type { VenueEntry } from "@/domain/directory";
import { countSessionsText } from "@/domain/filter-sentence";
import type { CoordinatePrecision, Venue } from "@/domain/venue";

type Props = { venue: Venue; offset: string | null; buildings: VenueEntry[] };

const precisionWords: Record<CoordinatePrecision, string> = {
  building: "the building",
  city: "the city",
  area: "the area",
};

function Buildings({ buildings }: { buildings: VenueEntry[] }) {
  if (buildings.length === 0) return null;
  return (
    <>
      <dt>Buildings</dt>
      {buildings.map(({ slug, name, sessions }) => (
        <dd key={slug}>
          <a href={`/venues/${slug}`} dir="auto">
            {name}
          </a>{" "}
          <small className="muted">
            {countSessionsText({ count: sessions, atLeast: false }).toLowerCase()}
          </small>
        </dd>
      ))}
    </>
  );
}

/** For a city its buildings; then other names, where the place lies, its time, and the note on it, as far as known. */
export function VenueFacts({ venue, offset, buildings }: Props) {
  const { coordinatePrecision, timeZone, otherNames, note } = venue;
  const coordinates = formatCoordinates(venue);
  if (!coordinates && !timeZone && !note && otherNames.length + buildings.length === 0) return null;
  return (
    <dl className="entry-state">
      <Buildings buildings={buildings} />
      {otherNames.length > 0 && (
        <>
          <dt>Also called</dt>
          <dd dir="auto">{otherNames.join("; ")}</dd>
        </>
      )}
      {coordinates && (
        <>
          <dt>Coordinates</dt>
          <dd>
            {coordinates}
            {coordinatePrecision && <span className="muted">, of {precisionWords[coordinatePrecision]}</span>}
          </dd>
        </>
      )}
      {timeZone && (
        <>
          <dt>Time zone</dt>
          <dd>
            {timeZone}
            {offset && <span className="muted">, now {offset}</span>}
          </dd>
        </>
      )}
      {note && (
        <>
          <dt>Note</dt>
          <dd dir="auto">{note}</dd>
        </>
      )}
    </dl>
  );
}
