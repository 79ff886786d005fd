import { panned, windowOf, zoomed } from "@/domain/timeline-view";
import type { Motion } from "./timeline-motion";

const linePixels = 16;

/** The wheel: with Ctrl or ⌘ (and a pinch on a touchpad) it zooms, sideways or with Shift it pans, else the page scrolls. */
export function listenToWheel(root: HTMLElement, motion: Motion): () => void {
  const turned = (event: WheelEvent) => {
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : linePixels;
    const along = (event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX) * unit;
    if (event.ctrlKey || event.metaKey) {
      const step = Math.min(40, Math.max(-40, event.deltaY * unit));
      motion.move(zoomed(motion.view(), Math.exp(step / 100), motion.dayAt(event.clientX)));
    } else if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
      motion.move(panned(motion.view(), along / motion.width()));
    } else return;
    event.preventDefault();
  };
  root.addEventListener("wheel", turned, { passive: false });
  return () => root.removeEventListener("wheel", turned);
}

/** A double click on an empty place of a lane opens the form for a session of that group in that month. */
export function listenToDoubleClick(
  root: HTMLElement,
  motion: Motion,
  open: (href: string) => void,
): () => void {
  const clicked = ({ target, clientX, clientY }: MouseEvent) => {
    if (!(target instanceof Element) || !target.closest(".timeline-plot") || target.closest("a")) return;
    const lane = [...root.querySelectorAll(".timeline-lane")].find((one) => {
      const { top, bottom } = one.getBoundingClientRect();
      return top <= clientY && clientY < bottom;
    });
    const add = lane?.querySelector<HTMLAnchorElement>(".timeline-add");
    const day = windowOf({ start: Math.floor(motion.dayAt(clientX)), days: 14 }).from;
    if (add) open(`${add.getAttribute("href")}&date=${day.slice(0, 7)}`);
  };
  root.addEventListener("dblclick", clicked);
  return () => root.removeEventListener("dblclick", clicked);
}
