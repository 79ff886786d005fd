import type { Appearance } from "../appearance";
import { appearanceName } from "../appearance-name";
import { countryName } from "../country";
import { formatPartialDate } from "../date-text";
import { placeText } from "../place-text";
import { printable } from "../plain-text";
import type { Place, Session } from "../session";
import type { SessionStatus } from "../session-status";
import { sessionTitle } from "../session-title";

// Some programs hide what is cancelled, and most show no status at all, so the title says it too.
const prefixes: Partial<Record<SessionStatus, string>> = {
  cancelled: "Cancelled: ",
  postponed: "Postponed: ",
  lapsed: "Lapsed: ",
};

/** The title of an event: "Postponed: 3rd meeting of the Working Group". */
export function eventTitle(session: Session): string {
  return printable(`${prefixes[session.status] ?? ""}${sessionTitle(session)}`);
}

/** A place for programs that look it up on a map: "Manekshaw Centre, New Delhi, India". */
export function eventPlace(place: Place): string {
  const [near, country] = [placeText(place), countryName(place.country ?? "")];
  return printable(country && country !== near ? `${near}, ${country}` : near);
}

function ledBy(leader: Appearance): string {
  const name = [leader.rank, appearanceName(leader)].filter(Boolean).join(" ");
  const post = leader.post === appearanceName(leader) ? null : leader.post;
  const party = leader.party?.shortName;
  const role = `${leader.role[0]?.toUpperCase()}${leader.role.slice(1)}`;
  return `${role}: ${[name, post].filter(Boolean).join(", ")}${party && party !== name ? ` (${party})` : ""}`;
}

function dateLine({ status, planned, held, startTime, endTime, timeZone }: Session, date: string): string {
  const words = formatPartialDate(date);
  if (status === "postponed" && held === null && planned === null)
    return `It was planned for ${words} and has no new date.`;
  const hours = [startTime, endTime].filter(Boolean).join("–");
  return `Date: ${words}${hours && `, ${hours}${timeZone ? ` (${timeZone})` : ""}`}`;
}

/**
 * What an event says of its session, a fact a line: status, `date` in words, who led it (as text, as nobody is invited), with
 * whom jointly, what about and where to read more.
 */
export function eventDescription(session: Session, date: string, address: string): string {
  const { status, leaders, jointlyWith, topics, summary } = session;
  const lines = [
    `Status: ${status}`,
    dateLine(session, date),
    ...leaders.map(ledBy),
    ...jointlyWith.map(({ name }) => `Jointly with: ${name}`),
    topics.length > 0 && `Topics: ${topics.map(({ name }) => name).join("; ")}`,
    summary && `\n${summary}\n`,
    address,
  ];
  return printable(lines.filter(Boolean).join("\n"));
}
