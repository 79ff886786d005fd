/** Moves the one stop that the marks have in the tab order. All of it works on links that the server drew. */
const marks = (root: HTMLElement) => [...root.querySelectorAll<HTMLAnchorElement>(".timeline-marks a")];

const laneOf = (mark: HTMLElement) => Number(mark.parentElement?.style.getPropertyValue("--g"));
const middleOf = (mark: HTMLElement) => {
  const { left, width } = mark.getBoundingClientRect();
  return left + width / 2;
};

/** The mark that has the focus, null when none has. */
export function focusedMark(root: HTMLElement): HTMLAnchorElement | null {
  const active = document.activeElement;
  return active instanceof HTMLAnchorElement && active.closest(".timeline-marks") && root.contains(active)
    ? active
    : null;
}

/** Makes a mark the one that the Tab key reaches after the timeline as a whole; without one the nearest to today's line in the list. */
export function makeStop(root: HTMLElement, mark?: HTMLAnchorElement): void {
  root.tabIndex = 0;
  const all = marks(root);
  const next = root.querySelector<HTMLAnchorElement>(".timeline-marks .today ~ li > a");
  const stop = mark ?? next ?? all[0];
  for (const one of all) one.tabIndex = one === stop ? 0 : -1;
}

/** The mark that the Tab key reaches. */
export function stopOf(root: HTMLElement): HTMLAnchorElement | undefined {
  return marks(root).find((mark) => mark.tabIndex === 0);
}

/** Lets the Tab key reach every mark, as without scripts, and no longer the timeline as a whole. */
export function freeStops(root: HTMLElement): void {
  root.tabIndex = -1;
  for (const one of marks(root)) one.removeAttribute("tabindex");
}

/** The marks of the same lane, from left to right. */
export function laneMarks(root: HTMLElement, mark: HTMLAnchorElement): HTMLAnchorElement[] {
  const lane = laneOf(mark);
  return marks(root)
    .filter((one) => laneOf(one) === lane)
    .sort((a, b) => middleOf(a) - middleOf(b));
}

/** The mark nearest in time in the next lane below (1) or above (-1) that has any. */
export function markInNextLane(
  root: HTMLElement,
  mark: HTMLAnchorElement,
  step: 1 | -1,
): HTMLAnchorElement | undefined {
  const own = laneOf(mark);
  const others = marks(root).filter((one) => (laneOf(one) - own) * step > 0);
  const lane = Math.min(...others.map((one) => laneOf(one) * step)) * step;
  const middle = middleOf(mark);
  const distance = (one: HTMLElement) => Math.abs(middleOf(one) - middle);
  return others.filter((one) => laneOf(one) === lane).sort((a, b) => distance(a) - distance(b))[0];
}

/** The address of the link in the picture that has the focus, to find it again; null when none has. */
export function focusedAddress(root: HTMLElement): string | null {
  const active = document.activeElement;
  return active && root.contains(active) ? active.getAttribute("href") : null;
}

/** Gives the focus back after the server has drawn the picture anew: to the same link, else to the first stop. */
export function restoreFocus(root: HTMLElement, href: string | null): void {
  const links = [...root.querySelectorAll<HTMLAnchorElement>("a")];
  const same = href === null ? undefined : links.find((one) => one.getAttribute("href") === href);
  makeStop(root, same?.closest(".timeline-marks") ? same : undefined);
  if (href === null || (document.activeElement !== document.body && document.activeElement !== null)) return;
  (same ?? stopOf(root))?.focus({ preventScroll: true });
}
