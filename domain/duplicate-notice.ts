import { formatPartialDate } from "./date-text";
import { formatOrdinal } from "./ordinal";
import type { SessionSummary } from "./session";
import type { DuplicateNotice } from "./session-form-state";
import { sessionTitle } from "./session-title";

type Likely = { session: SessionSummary; sameOrdinal: boolean; sameDates: boolean };

/** What a likely duplicate shares with the session being written, as a notice with a link to it. */
export function duplicateNotice({ session, sameOrdinal, sameDates }: Likely): DuplicateNotice {
  const { id, slug, ordinal, date, place, status } = session;
  const known = [status, date && formatPartialDate(date), place?.city].filter(Boolean).join(", ");
  const number = sameOrdinal && ordinal !== null ? `is the ${formatOrdinal(ordinal)} already` : null;
  const dates = sameDates ? "falls on dates that overlap" : null;
  const reason = [number, dates].filter(Boolean).join(" and ");
  return { id, href: `/sessions/${slug}`, title: sessionTitle(session), reason: `(${known}) ${reason}.` };
}
