import "server-only";

/** Epoch milliseconds now, or noon UTC of the day that TODAY pins (tests and as-of views). */
export function now(): number {
  const pinned = process.env.TODAY;
  return pinned ? Date.parse(`${pinned}T12:00:00Z`) : Date.now();
}

/** Today as an ISO day in the server's own time zone, or the day that TODAY pins. */
export function todayText(): string {
  const pinned = process.env.TODAY;
  if (pinned) return pinned;
  const date = new Date();
  const two = (n: number) => String(n).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
