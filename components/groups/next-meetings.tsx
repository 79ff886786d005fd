import { SessionPoint } from "@/components/directory/session-point";
import type { NextMeeting } from "@/domain/group-profile";
import { promiseFate, promiseOf } from "@/domain/meeting-promise";
import { completionWords } from "@/domain/outcome";

const shown = 5;

/** What sessions promised of the next meeting, the latest first, and whether that was kept; nothing when none did. */
export function NextMeetings({ meetings, today }: { meetings: NextMeeting[]; today: string }) {
  // One that is still to come is among what is open.
  const followed = meetings.filter(({ following }) => following !== null);
  if (followed.length === 0) return null;
  return (
    <section className="entry-part">
      <h2 className="section-title">Agreed about the next meeting</h2>
      <ul className="outcomes">
        {followed.slice(0, shown).map(({ session, outcome, owners, following }) => (
          <li key={outcome.id}>
            <span dir="auto">{outcome.text}</span>
            <span className="entry-under">
              <SessionPoint session={session} />
              {` · ${promiseFate(promiseOf(outcome, owners, session.ordinal), following, today)}`}
              {outcome.completion !== "no evidence" && ` · ${completionWords(outcome)}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
