import type { Count } from "./facet";
import type { Timeline } from "./timeline";

/**
 * How many of the sessions that the filters leave have no date, where the window shows all that have one; 0 where it does
 * not, and where either number is only a lower bound. `count` is the number of sessions that the filters leave in all of time.
 */
export function undatedCount(
  { window, extent, inView }: Pick<Timeline, "window" | "extent" | "inView">,
  count: Count,
): number {
  if (!extent || extent.from < window.from || extent.to > window.to) return 0;
  if (count.atLeast || inView.atLeast) return 0;
  return Math.max(0, count.count - inView.count);
}
