/** Says what the mouse and the keys do; the style sheet shows it where they do it. */
export function TimelineHint() {
  return (
    <p className="timeline-hint no-print">
      Drag to move, Ctrl and wheel to zoom, double-click an empty place to add a session there. With the focus
      on a session: arrow keys go from one to the next, + and − zoom, Home and End go to the first and the
      last, T to today.
    </p>
  );
}
