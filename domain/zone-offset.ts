/**
 * How far a time zone (IANA name) is from UTC at an instant (epoch milliseconds): "UTC+5:30", "UTC−5", "UTC". Null for a
 * zone that does not exist.
 */
export function zoneOffset(timeZone: string, now: number): string | null {
  try {
    const parts = new Intl.DateTimeFormat("en-GB", { timeZone, timeZoneName: "shortOffset" }).formatToParts(
      now,
    );
    const offset = parts.find(({ type }) => type === "timeZoneName")?.value ?? "";
    return offset.replace("GMT", "UTC").replace("-", "−").replace(/\+0$/, "");
  } catch {
    return null;
  }
}
