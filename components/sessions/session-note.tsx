/** The analysts' note on a session; nothing where there is none. */
export function SessionNote({ note }: { note: string | null }) {
  if (!note) return null;
  return (
    <section className="session-part">
      <h2 className="section-title">Note</h2>
      <p className="session-note">{note}</p>
    </section>
  );
}
