import { dayNumber } from "./date-span";
import type { GroupRef } from "./group";
import { type SessionFilters, sessionsHref } from "./session-filters";
import type { TimelineCount, TimelineWindow } from "./timeline";
import { shortWindow, windowParameters } from "./timeline-window";

/** A block of fewer days opens as a list, because a closer look would not tell its sessions apart. */
const closest = 62;

/** The addresses that a timeline with these filters leads to. `today` tells which window needs no naming. */
export function timelineAddresses(filters: SessionFilters, today: string) {
  return {
    /** Another window under the same filters, or under others. */
    hrefOf: (window: TimelineWindow, others = filters): string =>
      sessionsHref({ ...others, ...windowParameters(window, today), after: null }, "/"),
    /** The same window and filters as a page for the frame of another site. */
    embedHref: (window: TimelineWindow): string =>
      sessionsHref({ ...filters, ...windowParameters(window, today), after: null }, "/embed"),
    /** What a block of a group stands for: the timeline of its period, or the list where that is short. */
    blockHref: (block: TimelineCount, group: GroupRef): string => {
      const short = dayNumber(block.to) - dayNumber(block.from) < closest;
      const own = { ...filters, ...shortWindow(block), after: null };
      return short ? sessionsHref({ ...own, group: [group.slug] }) : sessionsHref(own, "/");
    },
  };
}
