import { formatPartialDate } from "@/domain/date-text";
import { isDateOff } from "@/domain/phase";
import type { SessionSummary } from "@/domain/session";

type Props = { session: Pick<SessionSummary, "status" | "date">; unknown?: string };

/** The date of a session, struck through where it does not meet on it; `unknown` where there is none. */
export function SessionDate({ session: { status, date }, unknown = "date not known" }: Props) {
  if (date === null) return unknown;
  const text = formatPartialDate(date);
  return isDateOff(status) ? <del>{text}</del> : text;
}
