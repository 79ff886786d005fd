import { addDays } from "@/domain/date-span";
import type { TimelineWindow } from "@/domain/timeline";

const monthSteps = [1, 3, 12, 24, 60, 120, 240, 600, 1200];

/** At most so many periods stand in a window. */
export const mostPeriods = 25;

const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

function firstDay(month: number): string {
  const year = String(Math.floor(month / 12)).padStart(4, "0");
  return `${year}-${String((month % 12) + 1).padStart(2, "0")}-01`;
}

/**
 * The calendar periods (months, quarters, years, 2, 5, 10 ... years) that cover a window, as few months long as keeps
 * them under 25; whole periods, so the first and last may reach beyond the window.
 */
export function periodsOf(window: TimelineWindow): TimelineWindow[] {
  const [first, last] = [monthOf(window.from), monthOf(window.to)];
  const step = monthSteps.find((months) => (last - first) / months < mostPeriods - 1) ?? 1200;
  const start = first - (first % step);
  const count = Math.floor((last - start) / step) + 1;
  return Array.from({ length: count }, (_, i) => ({
    from: firstDay(start + i * step),
    to: addDays(firstDay(start + (i + 1) * step), -1),
  }));
}
