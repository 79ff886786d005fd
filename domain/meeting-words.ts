import { formatPartialDate } from "./date-text";
import { formatOrdinal } from "./ordinal";

/** A meeting of a body that is plain from what stands around it: "the 3rd", failing that "the meeting of May 2019". */
export function meetingWords({ ordinal, date }: { ordinal: number | null; date: string | null }): string {
  if (ordinal !== null) return `the ${formatOrdinal(ordinal)}`;
  return date === null ? "a meeting whose date is not known" : `the meeting of ${formatPartialDate(date)}`;
}
