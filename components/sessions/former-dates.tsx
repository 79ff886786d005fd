import { formatPartialDate } from "@/domain/date-text";
import type { FormerDate } from "@/domain/former-date";

/** The dates that a session had before, struck through, each with when it was given up. */
export function FormerDates({ dates }: { dates: FormerDate[] }) {
  if (dates.length === 0) return null;
  return (
    <p className="former-dates muted small">
      {dates.map(({ planned, until }) => (
        <span key={planned}>
          <del>{formatPartialDate(planned)}</del> until{" "}
          <time dateTime={until}>{formatPartialDate(until.slice(0, 10))}</time>
        </span>
      ))}
    </p>
  );
}
