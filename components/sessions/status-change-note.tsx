import { formatPartialDate } from "@/domain/date-text";
import type { StatusChange } from "@/domain/former-date";
import type { SessionStatus } from "@/domain/session-status";

type Props = { status: SessionStatus; change: StatusChange };

/** When a session was marked as what it is, with the date that it had been planned for, struck through. */
export function StatusChangeNote({ status, change: { at, planned } }: Props) {
  const day = at.slice(0, 10);
  return (
    <p className="former-dates muted small">
      Marked {status} on <time dateTime={at}>{formatPartialDate(day)}</time>
      {planned && (
        <>
          ; it had been planned for <del>{formatPartialDate(planned)}</del>
        </>
      )}
      .
    </p>
  );
}
