const minute = 60_000;

function offsetMinutes(timeZone: string, instant: number): number {
  const parts = new Intl.DateTimeFormat("en-GB", { timeZone, timeZoneName: "longOffset" }).formatToParts(
    instant,
  );
  const text = parts.find(({ type }) => type === "timeZoneName")?.value ?? "GMT";
  const [, sign, hours = "0", minutes = "0"] = /GMT([+-])(\d\d):(\d\d)/.exec(text) ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/**
 * A clock time on an ISO day in a time zone (IANA name) as an ISO 8601 instant with its offset from UTC:
 * `zonedTime("2026-11-24", "09:30", "Asia/Kolkata")` is "2026-11-24T09:30:00+05:30". Null for a zone that does not exist.
 */
export function zonedTime(day: string, time: string, timeZone: string): string | null {
  try {
    const asUtc = Date.parse(`${day}T${time}:00Z`);
    // The offset at the instant meant, which the first guess misses only on the day of a change of the clocks.
    const offset = offsetMinutes(timeZone, asUtc - offsetMinutes(timeZone, asUtc) * minute);
    const two = (n: number) => String(n).padStart(2, "0");
    const size = Math.abs(offset);
    return `${day}T${time}:00${offset < 0 ? "-" : "+"}${two(Math.trunc(size / 60))}:${two(size % 60)}`;
  } catch {
    return null;
  }
}
