import { formatPartialDate } from "./date-text";
import type { SessionSummary } from "./session";
import type { DuplicateNotice } from "./session-form-state";
import { sessionTitle } from "./session-title";

type Likely = { session: SessionSummary; sameOrdinal: boolean; sameDates: boolean };

/** What a likely duplicate shares with the session being written, as a notice with a link to it. */
export function duplicateNotice({ session, sameOrdinal, sameDates }: Likely): DuplicateNotice {
  const { id, slug, date, place, status } = session;
  const known = [status, date && formatPartialDate(date), place?.city].filter(Boolean).join(", ");
  const shared = [sameOrdinal && "the same number", sameDates && "overlapping dates"].filter(Boolean);
  const reason = `(${known}) has ${shared.join(" and ")}.`;
  return { id, href: `/sessions/${slug}`, title: `The ${lowered(sessionTitle(session))}`, reason };
}

/** A title in the middle of a sentence: "Meeting of the ..." loses its capital. */
function lowered(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1);
}
