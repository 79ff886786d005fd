import { formatCoordinates } from "@/domain/coordinates";
import type { VenueEntry } from "@/domain/directory";
import type { CoordinatePrecision, Venue } from "@/domain/venue";

type Props = { venue: Venue; offset: string | null; buildings: VenueEntry[] };

const precisionWords: Record<CoordinatePrecision, string> = {
  building: "of the building",
  city: "of the city",
  area: "of the area",
};

/** Where it lies, its time, its other names and, for a city, its buildings; nothing when none of it is known. */
export function VenueFacts({ venue, offset, buildings }: Props) {
  const { coordinatePrecision, timeZone, otherNames, note } = venue;
  const coordinates = formatCoordinates(venue);
  if (!coordinates && !timeZone && !note && otherNames.length + buildings.length === 0) return null;
  return (
    <aside className="entry-aside" aria-label="About this place">
      {buildings.length > 0 && (
        <>
          <h2 className="section-title">Buildings here</h2>
          <ul>
            {buildings.map(({ slug, name, sessions }) => (
              <li key={slug}>
                <a href={`/venues/${slug}`} dir="auto">
                  {name}
                </a>{" "}
                <small className="muted">
                  {sessions || "no"} {sessions === 1 ? "session" : "sessions"}
                </small>
              </li>
            ))}
          </ul>
        </>
      )}
      {coordinates && (
        <>
          <h2 className="section-title">Coordinates</h2>
          <p>
            {coordinates}{" "}
            {coordinatePrecision && <small className="muted">{precisionWords[coordinatePrecision]}</small>}
          </p>
        </>
      )}
      {timeZone && (
        <>
          <h2 className="section-title">Time zone</h2>
          <p>
            {timeZone} {offset && <small className="muted">now {offset}</small>}
          </p>
        </>
      )}
      {otherNames.length > 0 && (
        <>
          <h2 className="section-title">Also called</h2>
          <ul>
            {otherNames.map((other) => (
              <li key={other} dir="auto">
                {other}
              </li>
            ))}
          </ul>
        </>
      )}
      {note && (
        <>
          <h2 className="section-title">Note</h2>
          <p>{note}</p>
        </>
      )}
    </aside>
  );
}
