import { dateSpan } from "../date-span";
import { formatPartialDate } from "../date-text";
import type { ColumnName, RowValues } from "../export/session-columns";
import { isDayPrecise } from "../partial-date";
import type { Session } from "../session";
import type { SessionStatus } from "../session-status";

type Refuse = (field: ColumnName, message: string) => void;
type Dates = { planned?: string | null; held?: string | null };

/**
 * The dates that a row says: of the columns planned and held, or of the one that says only when. `has` tells which columns
 * speak, `mapped` which the file has.
 */
export function rowDates(
  values: RowValues,
  status: SessionStatus | null,
  { has, mapped }: { has: (name: ColumnName) => boolean; mapped: (name: ColumnName) => boolean },
): Dates {
  const dates: Dates = {};
  if (has("planned")) dates.planned = values.planned ?? null;
  if (has("held")) dates.held = values.held ?? null;
  if (has("date") && !mapped("planned") && !mapped("held")) {
    dates[status === "held" ? "held" : "planned"] = values.date ?? null;
  }
  return dates;
}

const precisions = /^(\d{4})(?:-(\d{2}))?[~?%]?$/;

/** A spreadsheet makes the first day of a month or a year out of one that is stated without a day. */
function isMadeUp(before: string | null, after: string | null): boolean {
  const [, year, month] = precisions.exec(before ?? "") ?? [];
  if (!year || !after || Number(month ?? 1) > 12) return false;
  return after === `${year}-${month ?? "01"}-01`;
}

/** Refuses dates that a spreadsheet made up, and a session that was held in the future; `today` is the day at the venue. */
export function checkDates(
  dates: Dates,
  status: SessionStatus | null,
  before: Session | null,
  today: string,
  refuse: Refuse,
): void {
  for (const field of ["planned", "held"] as const) {
    const [was, is] = [before?.[field] ?? null, dates[field] ?? null];
    if (was && is && isMadeUp(was, is)) {
      const message = `The register knows ${formatPartialDate(was)}, and a spreadsheet has made ${formatPartialDate(is)} of it. Write ${was} as text; correct it on the session’s own page if the day is known.`;
      refuse(field, message);
    }
  }
  const held = dates.held ?? null;
  const earliest = held && dateSpan(held).earliest;
  if (status === "held" && held && earliest && earliest > today) {
    refuse("held", `A session that was held cannot lie in the future, as ${formatPartialDate(held)} does.`);
  }
}

type Times = { start: string | null; end: string | null; date: string | null; zone: string | null };

/** Refuses times of day without a date stated to the day or a zone, and an end before its start on a single day. */
export function checkTimes({ start, end, date, zone }: Times, refuse: Refuse): void {
  if (!start && !end) return;
  const first = start ? "start_time" : "end_time";
  const span = date !== null && isDayPrecise(date) ? dateSpan(date) : null;
  if (!span) refuse(first, "A time of day needs a date that is stated to the day.");
  else if (start && end && span.earliest === span.latest && end <= start) {
    refuse("end_time", `The end, ${end}, does not lie after the start, ${start}.`);
  }
  if (!zone)
    refuse(
      "time_zone",
      "A time needs a time zone, and the register does not know that of the place: write the zone, such as Asia/Kolkata.",
    );
}
