import { appearanceName } from "./appearance-name";
import { formatPartialDate } from "./date-text";
import { isolated } from "./isolated-text";
import { openPhaseText } from "./phase";
import { placeText } from "./place-text";
import { removedGroupText, removedText } from "./removed-words";
import type { SessionSummary } from "./session";
import { sessionTitle } from "./session-title";

/** What a mark says of its session, part by part; `place` and `leaders` are "" where nothing is known. */
export type MarkText = { title: string; date: string; place: string; status: string; leaders: string };

const mostLeaders = 4;

function leadersText({ leaders }: SessionSummary): string {
  const known = leaders.map((leader) => {
    const side = leader.party?.iso ?? leader.party?.shortName;
    const name = isolated(appearanceName(leader)) + removedText(leader.person);
    return side ? `${name} (${side})` : name;
  });
  if (known.length === 0) return "";
  const cut = known.length - mostLeaders;
  const heading = leaders.every(({ role }) => role === "co-chair") ? "Co-chairs" : "Led by";
  return `${heading}: ${known.slice(0, mostLeaders).join(", ")}${cut > 0 ? ` and ${cut} more` : ""}`;
}

/** The text of a mark: "3rd meeting of the Working Group on Planning", "18–19 July 2023", "Manekshaw Centre, New Delhi", "held". */
export function markText(session: SessionSummary): MarkText {
  const { place, phase, status, date } = session;
  const open = openPhaseText(phase, session);
  return {
    title: sessionTitle(session) + removedGroupText(session.group),
    date: date ? formatPartialDate(date) : "no date",
    place: place ? placeText(place) + removedText(place) : "",
    status: status === "held" || !open ? status : `${status}, ${open}`,
    leaders: leadersText(session),
  };
}
