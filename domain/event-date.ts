import { datePartsOf } from "./date-parts";
import { formatPartialDate } from "./date-text";
import { isApproximate, isDayPrecise, type PartialDate } from "./partial-date";
import type { SessionStatus } from "./session-status";

type Dated = { status: SessionStatus; planned: PartialDate | null; held: PartialDate | null };

/**
 * The date under which a calendar shows a session: when it was held, else when it is planned for; of a postponed one without a
 * new date the `former` one, which those who have it in their calendars look for. Null where there is none.
 */
export function eventDate({ status, planned, held }: Dated, former: PartialDate | null): PartialDate | null {
  if (status === "held") return held;
  return held ?? planned ?? (status === "postponed" ? former : null);
}

/**
 * The first and last day of a date that is stated to the day, as ISO days; null for a month, an open interval and "about 18
 * July", of which a calendar would make a day that nobody stated.
 */
export function eventDays(date: PartialDate | null): { first: string; last: string } | null {
  if (date === null || !isDayPrecise(date) || isApproximate(date)) return null;
  const { start, end } = datePartsOf(date);
  return start && end && { first: start.earliest, last: end.latest };
}

/** Why a calendar cannot show a session, for whoever asks for its event: by what its date is known, if it has one. */
export function daylessReason(session: Dated): string {
  const date = eventDate(session, null);
  const known = date ? `its date is known only as “${formatPartialDate(date)}”` : "no source states its date";
  return `This session cannot stand in a calendar yet: ${known}. It will be here once its day is stated.`;
}
