import { formatPartialDate } from "./date-text";
import type { SessionState } from "./record-state";

type Dated = Pick<SessionState, "status" | "held" | "planned">;

/**
 * Why a session cannot become a held one by its status alone, in a sentence: nobody has said when it was held. Null for one
 * that was held before, or whose date is known; a planned date is not the day on which it was held.
 */
export function undatedHeldReason(before: Dated, after: Dated): string | null {
  if (after.status !== "held" || before.status === "held" || after.held !== null) return null;
  const known =
    after.planned === null
      ? "It has no date"
      : `It is known only for when it was planned, ${formatPartialDate(after.planned)}`;
  return `${known}: say on its own page when it was held, or that its date is not known.`;
}
