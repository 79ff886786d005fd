const stored = "timeline-keys";
const switchId = "timeline-keys";

/** Where keys mean something of their own, so that the timeline leaves them alone. */
const busy = "input:not([type=checkbox]), textarea, select, search, dialog, details[open], [contenteditable]";

/** The keys that move the timeline from anywhere on the page; the others keep scrolling it. */
const pageWide = new Set(["+", "=", "-", "t", "T", "ArrowLeft", "ArrowRight"]);

const keySwitch = () => document.querySelector<HTMLInputElement>(`#${switchId}`);

/**
 * Whether a key is meant for the timeline: any with the focus in it, and a few from elsewhere on the page as long as the
 * switch below the timeline is on (WCAG 2.1.4: shortcuts of one character can be turned off, or need the focus).
 */
export function isForTimeline(root: HTMLElement, { key, target }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  if (root.contains(target)) return true;
  return pageWide.has(key) && keySwitch()?.checked !== false && !target.closest(busy);
}

/** Sets the switch as it was left, and keeps what it is set to in this browser. Returns what takes the listener away. */
export function keepKeySwitch(): () => void {
  const box = keySwitch();
  if (!box) return () => {};
  try {
    box.checked = localStorage.getItem(stored) !== "off";
  } catch {
    // A browser that keeps nothing: the switch holds for this page.
  }
  const changed = () => {
    try {
      localStorage.setItem(stored, box.checked ? "on" : "off");
    } catch {
      // As above.
    }
  };
  box.addEventListener("change", changed);
  return () => box.removeEventListener("change", changed);
}
