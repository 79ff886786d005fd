import type { Editing } from "@/domain/session-form-state";
import type { SessionMove } from "@/domain/session-move";

type Props = { editing: Editing; move: SessionMove | null };

/**
 * Which session is changed, by which move, and as it stood at which version; survives in what the browser keeps, with what was
 * chosen before where two versions collided.
 */
export function EditedVersion({ editing: { slug, version, opened, against, ...asked }, move }: Props) {
  // Those of the fields that are asked about now stand there.
  const settled = Object.entries(asked.chosen).filter(
    ([field]) => !asked.conflicts.some((conflict) => conflict.field === field),
  );
  return (
    <>
      <input type="hidden" name="edit.slug" value={slug} />
      <input type="hidden" name="edit.version" value={version} />
      <input type="hidden" name="edit.opened" value={opened} />
      {move && <input type="hidden" name="edit.move" value={move} />}
      {against !== null && <input type="hidden" name="edit.against" value={against} />}
      {settled.map(([field, whose]) => (
        <input key={field} type="hidden" name={`choice.${field}`} value={whose} />
      ))}
    </>
  );
}
