import { centred, panned, viewOf, zoomed } from "@/domain/timeline-view";
import { focusedMark, laneMarks, makeStop, markInNextLane, stopOf } from "./timeline-focus";
import { isForTimeline, keepKeySwitch } from "./timeline-key-reach";
import type { Motion } from "./timeline-motion";

const zoomStep = 1.5;
const panStep = 0.1;

/** The keys that move the timeline, or the focus from mark to mark. Returns what takes the listeners away. */
export function listenToKeys(root: HTMLElement, motion: Motion): () => void {
  const focusOn = (mark: HTMLAnchorElement | undefined) => {
    mark?.focus();
    return mark !== undefined;
  };
  const zoom = (factor: number) => {
    const box = focusedMark(root)?.getBoundingClientRect();
    const { start, days } = motion.view();
    const around = box ? motion.dayAt(box.left + box.width / 2) : start + days / 2;
    motion.move(zoomed(motion.view(), factor, around));
    return true;
  };
  const goTo = (day = "") => {
    motion.move(centred(motion.view(), viewOf({ from: day, to: day }).start + 0.5));
    return true;
  };
  /** From mark to mark; with the focus on none, through time. */
  const along = (step: 1 | -1) => {
    const mark = focusedMark(root);
    const lane = mark ? laneMarks(root, mark) : [];
    if (mark) focusOn(lane[lane.indexOf(mark) + step]);
    else motion.move(panned(motion.view(), step * panStep));
    return true;
  };
  const across = (step: 1 | -1) => {
    const mark = focusedMark(root);
    if (mark) focusOn(markInNextLane(root, mark, step));
    else if (document.activeElement === root) return focusOn(stopOf(root));
    return mark !== null;
  };
  /** To the first or last mark of the lane; with the focus on none, or with Ctrl, to the end of everything. */
  const toEnd = (at: 0 | -1, ofAll: boolean) => {
    const mark = focusedMark(root);
    if (mark && !ofAll) return focusOn(laneMarks(root, mark).at(at));
    return goTo(at === 0 ? root.dataset.first : root.dataset.last);
  };
  const act = ({ key, ctrlKey }: KeyboardEvent): boolean => {
    if (ctrlKey && key !== "Home" && key !== "End") return false;
    switch (key) {
      case "ArrowLeft":
      case "ArrowRight":
        return along(key === "ArrowLeft" ? -1 : 1);
      case "ArrowUp":
      case "ArrowDown":
        return across(key === "ArrowUp" ? -1 : 1);
      case "+":
      case "=":
        return zoom(1 / zoomStep);
      case "-":
        return zoom(zoomStep);
      case "Home":
        return toEnd(0, ctrlKey);
      case "End":
        return toEnd(-1, ctrlKey);
      case "t":
      case "T":
        return goTo(root.dataset.today);
      case "Escape":
        root.dataset.quiet = "";
        return false;
      default:
        return false;
    }
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.metaKey || event.altKey) return;
    if (isForTimeline(root, event) && act(event)) event.preventDefault();
  };
  const focused = () => {
    delete root.dataset.quiet;
    const mark = focusedMark(root);
    if (mark?.hasAttribute("tabindex")) makeStop(root, mark);
  };
  const forgetSwitch = keepKeySwitch();
  document.addEventListener("keydown", pressed);
  root.addEventListener("focusin", focused);
  return () => {
    forgetSwitch();
    document.removeEventListener("keydown", pressed);
    root.removeEventListener("focusin", focused);
  };
}
