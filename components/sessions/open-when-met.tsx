import { isMeeting } from "@/domain/meeting-promise";
import type { OpenOutcomes } from "@/domain/open-outcome";
import type { Session } from "@/domain/session";
import { OpenOutcomeList } from "./open-outcome-list";

type Props = { session: Session; before: OpenOutcomes; today: string };

/** What earlier sessions of the body had left open when this one met; nothing when that is nothing, or it did not meet. */
export function OpenWhenMet({ session, before: { open, more }, today }: Props) {
  const { status, group, latest } = session;
  if (open.length === 0 || !isMeeting(status)) return null;
  // Of a session in the past, what was overdue is what was so then.
  const day = status === "held" && latest && latest < today ? latest : today;
  return (
    <section className="session-part">
      <h2 className="section-title">{status === "held" ? "Open when it met" : "Open before it meets"}</h2>
      <OpenOutcomeList open={open} today={day} following={session} group={group.slug} />
      {more && <p className="muted small">Only the latest {open.length} are shown.</p>}
    </section>
  );
}
