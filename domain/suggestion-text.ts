import { meetingWords } from "./meeting-words";
import type { ExpectedLeader, NextSession } from "./next-session";
import { formatOrdinal } from "./ordinal";
import type { MeetingRef } from "./recent-session";

/** A suggestion in words: "Suggested from the 5th meeting", then its parts, "6th", "hosted by Russia, Moscow" ... */
export type SuggestionText = { title: string; parts: string[]; reason: string | null };

const listFormat = new Intl.ListFormat("en-GB", { type: "conjunction" });

const meetingName = (meeting: MeetingRef) =>
  meeting.ordinal === null ? meetingWords(meeting) : `${meetingWords(meeting)} meeting`;

/** Who led, gathered by the meeting they led, which is said unless it is the one that the whole is told from. */
function leaderParts(leaders: ExpectedLeader[], told: MeetingRef): string[] {
  const meetings = new Map(leaders.map(({ from }) => [from.slug, from]));
  return [...meetings.values()].map((meeting) => {
    const led = leaders.filter(({ from }) => from.slug === meeting.slug);
    const names = listFormat.format(led.map(({ person }) => person.name));
    return meeting.slug === told.slug ? names : `${names}, who led ${meetingName(meeting)}`;
  });
}

/**
 * A suggestion in words, with the meeting it comes from: that of the number, else of the leaders, else of the host. Leaders
 * of another meeting are told as such, and the reason tells the host's. Null when nothing is suggested but the sides, which
 * the rows of people show by themselves.
 */
export function describeSuggestion({
  basedOn,
  ordinal,
  host,
  place,
  leaders,
}: NextSession): SuggestionText | null {
  const told = (ordinal === null ? null : basedOn) ?? leaders[0]?.from ?? host?.from;
  if (!told) return null;
  const parts: string[] = [];
  if (ordinal !== null) parts.push(formatOrdinal(ordinal));
  if (host) parts.push(`hosted by ${[host.party.shortName, place?.city].filter(Boolean).join(", ")}`);
  parts.push(...leaderParts(leaders, told));
  return { title: `Suggested from ${meetingName(told)}`, parts, reason: host?.reason ?? null };
}
