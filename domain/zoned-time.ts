import { instantOf } from "./wall-time";

const minute = 60_000;
const two = (n: number) => String(n).padStart(2, "0");

/**
 * A clock time on an ISO day in a time zone (IANA name) as an ISO 8601 instant with its offset from UTC:
 * `zonedTime("2026-11-24", "09:30", "Asia/Kolkata")` is "2026-11-24T09:30:00+05:30". Null for a zone that does not exist, and for a
 * time that its clocks leave out.
 */
export function zonedTime(day: string, time: string, timeZone: string): string | null {
  try {
    const instant = instantOf(day, time, timeZone);
    if (instant === null) return null;
    const offset = (Date.parse(`${day}T${time}:00Z`) - instant) / minute;
    const size = Math.abs(offset);
    return `${day}T${time}:00${offset < 0 ? "-" : "+"}${two(Math.trunc(size / 60))}:${two(size % 60)}`;
  } catch {
    return null;
  }
}
