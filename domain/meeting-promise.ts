import { countryName } from "./country";
import { dateSpan, spansOverlap } from "./date-span";
import { formatPartialDate } from "./date-text";
import { isOverdue } from "./open-outcome";
import { formatOrdinal } from "./ordinal";
import type { SessionOutcome } from "./outcome";
import { isDayPrecise, isPartialDate, type PartialDate } from "./partial-date";
import { placeText } from "./place-text";
import type { Place, SessionSummary } from "./session";
import { isStillPlanned, type SessionStatus } from "./session-status";
import { foldText } from "./text-fold";

/** What was promised of a meeting: when (partial date) and where, in words, or by the party on whose ground. */
export type MeetingPromise = {
  /** The number of the meeting at which it was promised. */
  madeAt: number | null;
  due: PartialDate | null;
  place: string | null;
  host: { shortName: string; iso: string | null } | null;
};

type Owner = { shortName: string; iso: string | null };
type Following = Pick<SessionSummary, "ordinal" | "status" | "phase" | "date" | "place">;

/** Whether a session with this status keeps the promise of a meeting: it was held or is planned. */
export function isMeeting(status: SessionStatus): boolean {
  return status === "held" || isStillPlanned(status);
}

/** The session that followed one of a body's, of its sessions newest first: the first after it that was held or is planned. */
export function followingMeeting<T extends { status: SessionStatus }>(
  newestFirst: readonly T[],
  at: number,
): T | null {
  return newestFirst.slice(0, at).findLast(({ status }) => isMeeting(status)) ?? null;
}

/** What an outcome of type "next meeting" promised; a single owner hosts it where no place is named. */
export function promiseOf(
  { due, place }: SessionOutcome,
  owners: readonly Owner[],
  madeAt: number | null,
): MeetingPromise {
  const [host = null] = place === null && owners.length === 1 ? owners : [];
  return { madeAt, due: due && isPartialDate(due) ? due : null, place, host };
}

/** "in October 2025", "on 18–19 July 2023", "by 28 November 2024". */
function whenText(date: PartialDate): string {
  const words = formatPartialDate(date);
  if (/^(?:by|from|about) /.test(words)) return words;
  return `${isDayPrecise(date) ? "on" : "in"} ${/^(?:first|second|third|fourth) /.test(words) ? "the " : ""}${words}`;
}

/** "for October 2025", of a plan. */
function plannedText(date: PartialDate): string {
  const words = formatPartialDate(date);
  return /^(?:by|from) /.test(words) ? words : `for ${words}`;
}

function promiseText({ due, place, host }: MeetingPromise): string {
  const where = place ?? host?.shortName ?? null;
  return ["promised", due && `for ${formatPartialDate(due)}`, where && `in ${where}`]
    .filter(Boolean)
    .join(" ");
}

/**
 * What is promised of a meeting that is not planned yet, as a phrase: "promised for 2027 in Moscow", "promised for 2013, which
 * has passed". `today` is an ISO day.
 */
export function openPromiseText(promise: MeetingPromise, today: string): string {
  return isOverdue(promise, today) ? `${promiseText(promise)}, which has passed` : promiseText(promise);
}

/** Whether a meeting was where it was promised; null where that cannot be told. */
function isThere({ place, host }: MeetingPromise, met: Place | null): boolean | null {
  if (!met) return null;
  if (place === null) return host?.iso && met.country ? host.iso === met.country : null;
  const named = foldText(place);
  const known = [met.venue, met.city, countryName(met.country ?? "")].flatMap((name) => name ?? []);
  if (known.length === 0) return null;
  return known.map(foldText).some((name) => ` ${named} `.includes(` ${name} `));
}

/** How its date compares with the one promised; null where they agree or nothing can be said. */
function timing(due: PartialDate | null, date: PartialDate | null): "earlier" | "later" | null {
  if (due === null || date === null) return null;
  const [promised, met] = [dateSpan(due), dateSpan(date)];
  if (spansOverlap(promised, met)) return null;
  return met.latest !== null && promised.earliest !== null && met.latest < promised.earliest
    ? "earlier"
    : "later";
}

/**
 * What became of the promise of a meeting, as a phrase: "promised for 2027 in Moscow; not yet planned", "held in October
 * 2025, as promised", "promised for 2013 in Paris; held in May 2014 in London, later and elsewhere than promised".
 * `following` is the session that followed, null for none; where its number says that another
 * lies between, no verdict is given. `today` is an ISO day.
 */
export function promiseFate(promise: MeetingPromise, following: Following | null, today: string): string {
  const promised = promiseText(promise);
  if (!following) {
    const due = isOverdue(promise, today);
    return `${promised}; ${due ? "overdue: no such meeting is known" : "not yet planned"}`;
  }
  const { ordinal, status, phase, date, place } = following;
  // Of a meeting that nobody entered, the one after it says nothing.
  if (promise.madeAt !== null && ordinal !== null && ordinal > promise.madeAt + 1) {
    return `${promised}; the ${formatOrdinal(promise.madeAt + 1)} meeting is not in the register`;
  }
  const there = isThere(promise, place);
  const time = timing(promise.due, date);
  const fate = [
    status,
    date && (status === "held" ? whenText(date) : plannedText(date)),
    place && there !== true && `in ${placeText(place)}`,
    phase === "overdue" && "and not heard of since",
  ]
    .filter(Boolean)
    .join(" ");
  const other = [time, there === false && "elsewhere"].filter(Boolean).join(" and ");
  if (other) return `${promised}; ${fate}, ${other} than promised`;
  const kept = [promise.due !== null && date !== null && "when", there === true && "where"].filter(Boolean);
  const made = [promise.due !== null, (promise.place ?? promise.host) !== null].filter(Boolean);
  if (kept.length === 0) return `${promised}; ${fate}`;
  return `${fate}, ${kept.length === made.length ? "as" : kept.join("")} promised`;
}
