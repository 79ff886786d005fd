import { countryName } from "./country";
import { formatPartialDate } from "./date-text";
import { formatOrdinal } from "./ordinal";
import type { Session } from "./session";
import {
  blankPerson,
  emptyDraft,
  type PersonDraft,
  pickedName,
  type SessionDraft,
  typedName,
} from "./session-draft";
import { formatList } from "./session-form-group";

function peopleOf({ appearances }: Session): PersonDraft[] {
  if (appearances.length === 0) return emptyDraft().people;
  return appearances.map(({ person, nameAsPrinted, party, role, rank, post, organisation }) => {
    const text = nameAsPrinted ?? person?.name ?? "";
    return {
      ...blankPerson(party?.slug ?? "", role),
      name: person ? pickedName(text, person.slug) : typedName(text),
      rank: rank ?? "",
      post: post ?? "",
      organisation: organisation ?? "",
    };
  });
}

function placeOf({ place }: Session): Pick<SessionDraft, "venue" | "city" | "country"> {
  if (!place) return { venue: typedName(""), city: typedName(""), country: "" };
  const country = countryName(place.country ?? "") ?? "";
  if (place.venue)
    return { venue: pickedName(place.venue, place.slug), city: typedName(place.city ?? ""), country };
  // Where no more than the country is known, it stands where a building would.
  if (!place.city) return { venue: pickedName(country, place.slug), city: typedName(""), country: "" };
  return { venue: typedName(""), city: typedName(place.city), country };
}

/** A session as its form shows it when somebody opens it to change it; sources have a page of their own. */
export function draftOfSession(session: Session): SessionDraft {
  const { ordinal, status, planned, held, host } = session;
  const date = status === "held" ? held : (planned ?? held);
  return {
    ...emptyDraft(),
    group: pickedName(session.group.name, session.group.slug),
    jointlyWith: formatList(session.jointlyWith.map(({ name }) => name)),
    ordinal: ordinal === null ? "" : formatOrdinal(ordinal),
    status,
    date: date ? formatPartialDate(date) : "",
    undated: date === null,
    plannedDate: planned ? formatPartialDate(planned) : "",
    startTime: session.startTime ?? "",
    endTime: session.endTime ?? "",
    timeZone: session.timeZone ?? "",
    ...placeOf(session),
    format: session.format,
    host: host?.slug ?? "",
    people: peopleOf(session),
    topics: formatList(session.topics.map(({ name }) => name)),
    outcomes: session.outcomes.map(({ text }) => text).join("\n"),
    summary: session.summary ?? "",
    note: session.note ?? "",
  };
}
