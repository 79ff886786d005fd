import type { Editing } from "@/domain/session-form-state";

/** Which session is changed and as it stood at which version, posted with the form; survives in what the browser keeps. */
export function EditedVersion({ editing: { slug, version, opened, against } }: { editing: Editing }) {
  return (
    <>
      <input type="hidden" name="edit.slug" value={slug} />
      <input type="hidden" name="edit.version" value={version} />
      <input type="hidden" name="edit.opened" value={opened} />
      {against !== null && <input type="hidden" name="edit.against" value={against} />}
    </>
  );
}
