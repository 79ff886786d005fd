import { formatNumbers, missingNumbers } from "@/domain/number-ranges";
import type { SessionSummary } from "@/domain/session";

/** "Numbers 1, 2, 6–8 are in no source."; nothing when the series is whole or unnumbered. */
export function MissingNumbers({ sessions }: { sessions: SessionSummary[] }) {
  const missing = missingNumbers(sessions.flatMap(({ ordinal }) => ordinal ?? []));
  if (missing.length === 0) return null;
  return (
    <p>
      {missing.length === 1 ? "Number" : "Numbers"} {formatNumbers(missing)}{" "}
      {missing.length === 1 ? "is" : "are"} in no source.
    </p>
  );
}
