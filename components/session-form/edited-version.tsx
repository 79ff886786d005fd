import type { Editing } from "@/domain/session-form-state";
import type { SessionMove } from "@/domain/session-move";

type Props = { editing: Editing; move: SessionMove | null };

/** Which session is changed, by which move, and as it stood at which version; survives in what the browser keeps. */
export function EditedVersion({ editing: { slug, version, opened, against }, move }: Props) {
  return (
    <>
      <input type="hidden" name="edit.slug" value={slug} />
      <input type="hidden" name="edit.version" value={version} />
      <input type="hidden" name="edit.opened" value={opened} />
      {move && <input type="hidden" name="edit.move" value={move} />}
      {against !== null && <input type="hidden" name="edit.against" value={against} />}
    </>
  );
}
