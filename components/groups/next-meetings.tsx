import { SessionPoint } from "@/components/directory/session-point";
import { formatPartialDate } from "@/domain/date-text";
import type { NextMeeting } from "@/domain/group-profile";

const shown = 5;

/** What sessions agreed about the next meeting, the latest first, and what became of it; nothing when none did. */
export function NextMeetings({ meetings }: { meetings: NextMeeting[] }) {
  if (meetings.length === 0) return null;
  return (
    <section className="entry-part">
      <h2 className="section-title">Agreed about the next meeting</h2>
      <ul className="outcomes">
        {meetings.slice(0, shown).map(({ session, outcome: { id, text, due, completion } }) => (
          <li key={id}>
            <span dir="auto">{text}</span>
            <span className="entry-under">
              <SessionPoint session={session} />
              {due && ` · due ${formatPartialDate(due)}`}
              {completion !== "no evidence" && ` · ${completion}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
