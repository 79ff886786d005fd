import { OpenOutcomeList } from "@/components/sessions/open-outcome-list";
import type { OpenOutcomes } from "@/domain/open-outcome";

type Props = { outcomes: OpenOutcomes; group: string; today: string };

/** What the body and its sub-groups agreed and nobody has shown to be done; nothing when that is nothing. */
export function OpenNow({ outcomes: { open, more }, group, today }: Props) {
  if (open.length === 0) return null;
  return (
    <section className="entry-part" aria-labelledby="open-now">
      <h2 className="section-title" id="open-now">
        Open now
      </h2>
      <OpenOutcomeList open={open} today={today} following={null} group={group} />
      {more && <p className="muted small">Only the latest {open.length} are shown.</p>}
    </section>
  );
}
