import { isSame, mergeFields } from "./field-merge";
import type { CitationState } from "./record-state";
import type { RecordHead } from "./revision";

type Cited = { citations: CitationState[] };
type Former = CitationState["former"];

const isCited = (state: RecordHead): state is RecordHead & Cited => "citations" in state;
const bare = (citation: CitationState): CitationState => ({ ...citation, former: null });

// What a source supported before follows from each change of a fact by itself: nobody wrote it.
function unfollowed<State extends RecordHead>(state: State): State {
  return isCited(state) ? { ...state, citations: state.citations.map(bare) } : state;
}

/** The value that a citation is known to have supported, taken out of `pool`; undefined where it does not stand there. */
function takeFormer(pool: CitationState[], citation: CitationState): Former | undefined {
  const at = pool.findIndex((each) => isSame(bare(each), bare(citation)));
  return at < 0 ? undefined : pool.splice(at, 1)[0]?.former;
}

function withFormers(
  merged: CitationState[],
  { before, after, now }: Record<"before" | "after" | "now", Cited>,
) {
  const [standing, then] = [[...now.citations], [...before.citations]];
  // A change that names another source for it, as a merge does, leaves a citation in its place.
  const placed = before.citations.length === after.citations.length ? after.citations : [];
  const later = [...now.citations];
  const moved = before.citations.map((citation, at) => {
    const former = placed[at] && takeFormer(later, placed[at]);
    return former === undefined || isSame(former, placed[at]?.former) ? citation : { ...citation, former };
  });
  return merged.map((citation) => {
    const known = takeFormer(standing, citation);
    if (known !== undefined) return { ...citation, former: known };
    return { ...citation, former: takeFormer(moved, citation) ?? takeFormer(then, citation) ?? null };
  });
}

/**
 * A record as it is `now` without the change that led from `before` to `after`: only what that change touched is put back, and
 * `collisions` names the fields that were changed again since. What citations are known to have supported before is as it
 * stands now, and never a collision.
 */
export function withoutChange<State extends RecordHead>(
  before: State,
  after: State,
  now: State,
): { merged: State; collisions: string[] } {
  const { merged, collisions } = mergeFields(unfollowed(after), unfollowed(before), unfollowed(now));
  const fields = collisions.map(({ field }) => field);
  if (!isCited(merged) || !isCited(before) || !isCited(after) || !isCited(now)) {
    return { merged, collisions: fields };
  }
  return {
    merged: { ...merged, citations: withFormers(merged.citations, { before, after, now }) },
    collisions: fields,
  };
}
