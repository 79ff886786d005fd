import type { SessionInput } from "@/domain/session-input";
import { sessionTitle } from "@/domain/session-title";
import { findDuplicates } from "../queries/duplicates";
import type { ImportContext } from "./import-context";

/** Says that a new session looks like one that was there before the import; null where none does, or where that may be. */
export async function likelySession(
  input: SessionInput,
  { now, added, addLikely }: ImportContext,
): Promise<string | null> {
  if (addLikely || !("slug" in input.group)) return null;
  const likeness = { group: input.group.slug, ordinal: input.ordinal, date: input.held ?? input.planned };
  const likely = (await findDuplicates(likeness, now)).filter(({ session }) => !added.has(session.id));
  // Another number tells two sessions apart, however near their dates.
  const same = likely.find(
    ({ session }) => session.ordinal === null || input.ordinal === null || session.ordinal === input.ordinal,
  );
  if (!same) return null;
  return `This looks like the ${sessionTitle(same.session)} (${same.session.slug}), which is in the register. Write that slug if it is, or allow rows that look like others.`;
}
