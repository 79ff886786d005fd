/** Says what the mouse and the keys do; the style sheet shows it where they do it. */
export function TimelineHint() {
  return (
    <div className="timeline-hint no-print">
      <p>
        Drag to move, Ctrl and wheel to zoom, double-click an empty place to add a session there. Keys: + and
        − zoom, T goes to today, ← and → move. With the focus on a session arrow keys go from one to the next,
        Home and End to the first and the last in its lane; with Ctrl they go to the ends of the register.
      </p>
      <label>
        <input id="timeline-keys" type="checkbox" defaultChecked={true} /> Keys work on the whole page, not
        only with the focus in the timeline
      </label>
    </div>
  );
}
