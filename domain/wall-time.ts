const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const fields = {
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  } as const;
  const made = new Intl.DateTimeFormat("en-GB", { timeZone: zone, hourCycle: "h23", ...fields });
  formats.set(zone, made);
  return made;
}

/** What the clocks of a zone show at an instant, as if it were UTC, in epoch milliseconds. */
function shownAt(zone: string, instant: number): number {
  const parts = formatOf(zone).formatToParts(instant);
  const [year, month, day, hour, minute] = ["year", "month", "day", "hour", "minute"].map((type) =>
    Number(parts.find((part) => part.type === type)?.value),
  ) as [number, number, number, number, number];
  return Date.UTC(year, month - 1, day, hour, minute);
}

/**
 * The instant, in epoch milliseconds, at which the clocks of a zone (an IANA name) show a time ("09:30") on an ISO day: the
 * first where they show it twice, null where they leave it out. `instantOf("2023-07-18", "10:00", "Asia/Kolkata")` is 04:30 UTC.
 * Throws a RangeError for a zone that does not exist.
 */
export function instantOf(day: string, time: string, zone: string): number | null {
  const wall = Date.parse(`${day}T${time}:00Z`);
  const halfDay = 12 * 60 * 60_000;
  const guesses = [wall - halfDay, wall + halfDay].map((near) => wall - (shownAt(zone, near) - near));
  const found = guesses.filter((instant) => shownAt(zone, instant) === wall);
  return found.length > 0 ? Math.min(...found) : null;
}
