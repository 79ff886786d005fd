"use client"; // wheel, drag, pinch and keys move the window

import { useRouter } from "next/navigation";
import { useEffect, useLayoutEffect, useRef } from "react";
import type { TimelineWindow } from "@/domain/timeline";
import { focusedAddress, freeStops, makeStop, restoreFocus } from "./timeline-focus";
import { listenToKeys } from "./timeline-keys";
import { type Motion, timelineMotion } from "./timeline-motion";
import { listenToPointers } from "./timeline-pointer";
import { listenToDoubleClick, listenToWheel } from "./timeline-wheel";

/** Narrower windows show a chronology, which nothing moves. */
const hasLanes = "(min-width: 60rem)";

function addressOf({ from, to }: TimelineWindow): string {
  const query = new URLSearchParams(location.search);
  query.delete("after");
  query.set("from", from);
  query.set("to", to);
  return `${location.pathname}?${query}`;
}

/** Draws nothing: it moves the timeline on the page, and asks for the window where movement comes to rest. */
export function TimelineMovement({ from, to }: TimelineWindow) {
  const router = useRouter();
  const motion = useRef<Motion | null>(null);
  const focused = useRef<string | null>(null);

  useEffect(() => {
    const root = document.getElementById("timeline");
    const media = matchMedia(hasLanes);
    if (!root) return;
    const start = () => {
      const moving = timelineMotion(root, (window, began) => {
        focused.current = focusedAddress(root);
        // A movement has one entry in the history, so that Back undoes it. It may rest more than once, and an entry that was
        // asked for is given up by the router when it is asked for another before it had time to draw the first.
        const go = location.href === began ? router.push : router.replace;
        go(addressOf(window), { scroll: false });
      });
      motion.current = moving;
      makeStop(root);
      return [
        listenToKeys(root, moving),
        listenToPointers(root, moving),
        listenToWheel(root, moving),
        listenToDoubleClick(root, moving, (href) => router.push(href)),
        () => freeStops(root),
      ];
    };
    let stops = media.matches ? start() : [];
    const stop = () => {
      for (const end of stops) end();
      stops = [];
      motion.current = null;
    };
    const changed = () => {
      stop();
      if (media.matches) stops = start();
    };
    media.addEventListener("change", changed);
    return () => {
      media.removeEventListener("change", changed);
      stop();
    };
  }, [router]);

  useLayoutEffect(() => {
    const root = document.getElementById("timeline");
    if (!root || !motion.current || root.dataset.from !== from || root.dataset.to !== to) return;
    motion.current.redrawn();
    restoreFocus(root, focused.current);
    focused.current = null;
  }, [from, to]);

  return null;
}
