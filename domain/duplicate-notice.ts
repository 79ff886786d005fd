import { formatPartialDate } from "./date-text";
import { formatOrdinal } from "./ordinal";
import type { SessionSummary } from "./session";
import type { DuplicateNotice } from "./session-form-state";
import { sessionTitle } from "./session-title";

type Likely = { session: SessionSummary; sameOrdinal: boolean; sameDates: boolean; bothOpen: boolean };

/** What a likely duplicate shares with the session being written, as a notice with a link to it. */
export function duplicateNotice({ session, sameOrdinal, sameDates, bothOpen }: Likely): DuplicateNotice {
  if (bothOpen) return noticeOf(session, "has neither a date nor a number either.");
  const shared = [sameOrdinal && "the same number", sameDates && "overlapping dates"].filter(Boolean);
  return noticeOf(session, `has ${shared.join(" and ")}.`);
}

/** How a number contradicts the order of dates: "(held, 2025) lies earlier: the 24th meeting would come after the 27th." */
export function orderNotice(
  { session, isEarlier }: { session: SessionSummary; isEarlier: boolean },
  ordinal: number,
): DuplicateNotice {
  const other = session.ordinal === null ? "this one" : `the ${formatOrdinal(session.ordinal)}`;
  const [where, order] = isEarlier ? ["earlier", "after"] : ["later", "before"];
  const sentence = `lies ${where}: the ${formatOrdinal(ordinal)} meeting would come ${order} ${other}.`;
  return { ...noticeOf(session, sentence), isOrder: true };
}

function noticeOf(session: SessionSummary, sentence: string): DuplicateNotice {
  const { id, slug, date, place, status } = session;
  const known = [status, date && formatPartialDate(date), place?.city].filter(Boolean).join(", ");
  const title = `The ${lowered(sessionTitle(session))}`;
  return { id, href: `/sessions/${slug}`, title, reason: `(${known}) ${sentence}`, isOrder: false };
}

/** A title in the middle of a sentence: "Meeting of the ..." loses its capital. */
function lowered(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1);
}
