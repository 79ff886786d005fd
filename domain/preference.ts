import type { Citation, CitedField, Source, SourceType } from "./source";
import { isCurrent } from "./source-list";
import { countWitnesses } from "./witness";

// How near a kind of source is to the meeting itself: what the parties issue, then who reports it, then who compiles it.
const nearness: Record<SourceType, number> = {
  "official readout": 3,
  "joint statement": 3,
  wire: 2,
  press: 1,
  dataset: 0,
  other: 0,
};
const kinds = ["a compilation", "the press", "a news agency", "an official text"];

const nearest = (sources: readonly Source[]) => Math.max(...sources.map(({ type }) => nearness[type]));
const countText = (count: number) =>
  count === 1 ? "one independent source" : `${count} independent sources`;

/**
 * Why the register's value may be preferred where nobody wrote a reason, as its sources show it: they are nearer to the meeting, or
 * more of them are independent of one another. Where neither is so it says that no reason was recorded. A source that names no
 * field but the session counts for all that stands there.
 */
export function preferenceWords(
  citations: readonly Citation[],
  field: CitedField,
  others: readonly { source: Source }[],
): string {
  const against = others.map(({ source }) => source);
  const supporting = citations.filter((each) => isCurrent(each) && each.field === field);
  const speaking = citations.filter((each) => isCurrent(each) && each.field === "session");
  const kept = [
    ...new Map(
      (supporting.length > 0 ? supporting : speaking).map(({ source }) => [source.id, source]),
    ).values(),
  ].filter(({ id }) => !against.some((other) => other.id === id));
  if (kept.length === 0 || against.length === 0) return "no reason was recorded.";
  const [own, theirs] = [nearest(kept), nearest(against)];
  if (own > theirs)
    return `${kinds[own]} gives it, the other value stands in ${kinds[theirs]} alone (no reason was written).`;
  const [many, few] = [countWitnesses(kept), countWitnesses(against)];
  if (many > few)
    return `${countText(many)} ${many === 1 ? "gives" : "give"} it, the other value ${countText(few)} (no reason was written).`;
  return "no reason was recorded; neither number nor kind of the sources decides.";
}
