import type { TimelineWindow } from "@/domain/timeline";
import { type TimelineView, viewOf, windowOf } from "@/domain/timeline-view";

const settleAfter = 160;
const endsAfter = 1000;

/** The picture while it is being moved: what is asked for shows at once, stretched, and the server draws it when it settles. */
export type Motion = {
  view: () => TimelineView;
  /** The width of the plot in pixels, and the day number under a horizontal position on the screen. */
  width: () => number;
  dayAt: (clientX: number) => number;
  move: (view: TimelineView) => void;
  settle: () => void;
  /** To be called when the server has drawn another window. */
  redrawn: () => void;
};

const drawnView = ({ dataset: { from = "", to = "" } }: HTMLElement) => viewOf({ from, to });

/**
 * `go` asks for the window where the picture has come to rest; `began` is the address at which the movement began. A
 * pause of a second ends a movement, so that the turns of a wheel are one.
 */
export function timelineMotion(
  root: HTMLElement,
  go: (window: TimelineWindow, began: string) => void,
): Motion {
  let drawn = drawnView(root);
  let wanted = drawn;
  let timer = 0;
  let settled = true;
  let began: string | null = null;
  let ending = 0;
  const plot = () => (root.querySelector(".timeline-plot") ?? root).getBoundingClientRect();

  const show = () => {
    const scale = drawn.days / wanted.days;
    const shift = ((drawn.start - wanted.start) / wanted.days) * plot().width;
    const still = drawn === wanted;
    root.classList.toggle("is-moving", !still);
    for (const part of root.querySelectorAll<HTMLElement>(".timeline-moving")) {
      part.style.width = still ? "" : `${scale * 100}%`;
      part.style.transform = still ? "" : `translateX(${shift}px)`;
    }
  };
  const settle = () => {
    clearTimeout(timer);
    if (!settled) go(windowOf(wanted), began ?? location.href);
    settled = true;
  };
  return {
    view: () => wanted,
    width: () => plot().width,
    dayAt: (clientX) => {
      const { left, width } = plot();
      return wanted.start + ((clientX - left) / width) * wanted.days;
    },
    move: (view) => {
      wanted = view;
      settled = false;
      began ??= location.href;
      clearTimeout(ending);
      ending = window.setTimeout(() => {
        began = null;
      }, endsAfter);
      show();
      clearTimeout(timer);
      timer = window.setTimeout(settle, settleAfter);
    },
    settle,
    redrawn: () => {
      drawn = drawnView(root);
      if (settled) wanted = drawn;
      show();
    },
  };
}
