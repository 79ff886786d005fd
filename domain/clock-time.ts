const typed = /^(\d{1,2})(?:\s*[:.h]\s*(\d{2}))?\s*(?:([ap])\.?\s?m\.?)?$/i;

/**
 * Reads a time of day as people write it, "9:30", "09.30", "0930", "9 am", "9.30 p.m.", and gives it as "09:30"; null
 * when it is none. A bare hour needs am or pm, so that a stray number is no time.
 */
export function parseClockTime(text: string): string | null {
  const joined = text.trim().replace(/^(\d{2})(\d{2})$/, "$1:$2");
  const [, hours, minutes, half] = typed.exec(joined) ?? [];
  if (hours === undefined || (minutes === undefined && half === undefined)) return null;
  let hour = Number(hours);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  }
  if (hour > 23 || Number(minutes ?? 0) > 59) return null;
  return `${String(hour).padStart(2, "0")}:${minutes ?? "00"}`;
}

/** Whether text is a time zone that this machine knows by an IANA name, such as "Asia/Kolkata". */
export function isTimeZone(text: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+)*$/.test(text)) return false;
  try {
    return new Intl.DateTimeFormat("en-GB", { timeZone: text }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}
