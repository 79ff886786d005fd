/** Why somebody made a change, in their words; nothing where they gave none. */
export function ChangeNote({ note }: { note: string | null }) {
  if (!note) return null;
  return (
    <p className="revision-note">
      <q dir="auto">{note}</q>
    </p>
  );
}
