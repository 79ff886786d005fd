import type { StepEntry } from "@/domain/step-entry";
import { leftOutText } from "@/domain/undo-hindrance";
import { RecordNames } from "./record-names";

/** Which records an undo left as they were, as they were changed since or are still named; nothing where it left none. */
export function LeftOut({ leftOut: { count, records } }: Pick<StepEntry, "leftOut">) {
  if (count === 0) return null;
  return (
    <span>
      {leftOutText(count)}: <RecordNames records={records} count={count} page="/history" />.
    </span>
  );
}
