import { panned, type TimelineView, zoomed } from "@/domain/timeline-view";
import type { Motion } from "./timeline-motion";

const dragFrom = 5;
const onPlot = ".timeline-plot, .timeline-scale";

type Grip = { view: TimelineView; points: Map<number, { x: number; y: number }>; moved: boolean };

const middle = ({ points }: Grip) => [...points.values()].reduce((sum, { x }) => sum + x / points.size, 0);
const spread = ({ points }: Grip) => {
  const [a, b] = [...points.values()];
  return a && b ? Math.max(10, Math.hypot(a.x - b.x, a.y - b.y)) : 1;
};

/** Dragging with a mouse, a pen or a finger, and pinching with two. Vertical movement of a finger stays the page's. */
export function listenToPointers(root: HTMLElement, motion: Motion): () => void {
  let grip: Grip | null = null;
  let start = { middle: 0, spread: 1, day: 0 };
  let wasDragged = false;

  const take = (held: Grip) => {
    held.view = motion.view();
    start = { middle: middle(held), spread: spread(held), day: motion.dayAt(middle(held)) };
  };
  const down = (event: PointerEvent) => {
    if (event.button !== 0 || !(event.target instanceof Element) || !event.target.closest(onPlot)) return;
    wasDragged = false;
    grip ??= { view: motion.view(), points: new Map(), moved: false };
    grip.points.set(event.pointerId, { x: event.clientX, y: event.clientY });
    take(grip);
  };
  const move = (event: PointerEvent) => {
    if (root.dataset.quiet !== undefined) delete root.dataset.quiet;
    if (!grip?.points.has(event.pointerId)) return;
    grip.points.set(event.pointerId, { x: event.clientX, y: event.clientY });
    const shift = middle(grip) - start.middle;
    if (!grip.moved && grip.points.size === 1 && Math.abs(shift) < dragFrom) return;
    if (!grip.moved) root.setPointerCapture(event.pointerId);
    grip.moved = true;
    const stretched = zoomed(grip.view, start.spread / spread(grip), start.day);
    motion.move(panned(stretched, -shift / motion.width()));
  };
  const up = (event: PointerEvent) => {
    if (!grip?.points.delete(event.pointerId)) return;
    if (grip.points.size > 0) return take(grip);
    wasDragged = grip.moved;
    grip = null;
    if (wasDragged) motion.settle();
  };
  /** A drag that began on a mark must not open it. */
  const click = (event: MouseEvent) => {
    if (wasDragged) event.preventDefault();
    wasDragged = false;
  };
  const noDrag = (event: DragEvent) => event.preventDefault();

  root.addEventListener("pointerdown", down);
  root.addEventListener("pointermove", move);
  root.addEventListener("pointerup", up);
  root.addEventListener("pointercancel", up);
  root.addEventListener("click", click, true);
  root.addEventListener("dragstart", noDrag);
  return () => {
    root.removeEventListener("pointerdown", down);
    root.removeEventListener("pointermove", move);
    root.removeEventListener("pointerup", up);
    root.removeEventListener("pointercancel", up);
    root.removeEventListener("click", click, true);
    root.removeEventListener("dragstart", noDrag);
  };
}
