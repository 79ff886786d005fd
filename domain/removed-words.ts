type Ref = { isRemoved?: true } | null;

/** What stands behind the name of a record that was taken out of the register since: " (removed)"; the empty text for any other. */
export function removedText(ref: Ref): string {
  return ref?.isRemoved ? " (removed)" : "";
}

/** The same behind the title of a session, whose body it was; the session itself is there. */
export function removedGroupText(group: Ref): string {
  return group?.isRemoved ? " (group removed)" : "";
}
