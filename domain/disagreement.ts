import type { FieldError } from "./command-outcome";
import { readPartialDate } from "./date-prose";
import { formatPartialDate } from "./date-text";
import type { CitedField } from "./source";

type Disagreement = { field: CitedField; differingValue: string | null; reason: string | null };

/**
 * What keeps a citation that gives another value from being kept: no reason why the register's own is preferred, or dates
 * that are none. Nothing for one that agrees. Errors carry the names of the citation's fields.
 */
export function disagreementFaults({ field, differingValue, reason }: Disagreement): FieldError[] {
  if (differingValue === null) return [];
  const faults: FieldError[] = [];
  const reading = field === "dates" ? readPartialDate(differingValue) : null;
  if (reading && !reading.ok) faults.push({ field: "differingValue", message: reading.message });
  if (reason === null)
    faults.push({ field: "reason", message: "Write why the register keeps the other value." });
  return faults;
}

/** The other value as it is kept: dates as the register writes them, so that two spellings of one day are the same value. */
export function keptDisagreement(field: CitedField, differingValue: string): string {
  const reading = field === "dates" ? readPartialDate(differingValue) : null;
  return reading?.ok ? formatPartialDate(reading.value) : differingValue;
}
