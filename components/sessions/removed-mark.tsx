import { isRemoved, type NamedKind } from "@/domain/removed-names";
import type { Session } from "@/domain/session";

type Props = { session: Pick<Session, "removed">; kind: NamedKind; slug: string };

/** Stands behind the name of a record that was taken out of the register since; its link leads to the tombstone. */
export function RemovedMark({ session, kind, slug }: Props) {
  return isRemoved(session, kind, slug) ? <span className="removed-mark"> (removed)</span> : null;
}
