import { dateSpan, dayFromNumber, dayNumber } from "@/domain/date-span";
import type { SessionStatus } from "@/domain/session-status";
import type { Random } from "./random";

/** The day on which an artificial register stands; the sessions lie from 1990 to 2030 around it. */
export const artificialToday = "2026-11-24";

const firstDay = dayNumber("1990-01-01");
const days = dayNumber("2030-12-31") - firstDay;

/** So many days from 1990 to 2030 in order, as day numbers. */
export function someDays(random: Random, count: number): number[] {
  return Array.from({ length: count }, () => firstDay + random.below(days)).sort((a, b) => a - b);
}

/** A date about a day (a day number), as far as sources state dates: one in eight is vague, a few are not stated. */
export function statedDate(random: Random, day: number): string | null {
  const iso = dayFromNumber(day);
  const [year, month] = [iso.slice(0, 4), iso.slice(0, 7)];
  const form = random.below(100);
  if (form < 45) return iso;
  if (form < 86) return `${iso}/${dayFromNumber(day + 1 + random.below(3))}`;
  if (form < 89) return month;
  if (form < 91) return `${month}~`;
  if (form < 93) return `${year}-${33 + Math.floor((Number(iso.slice(5, 7)) - 1) / 3)}`;
  if (form < 96) return year;
  if (form < 97) return `../${iso}`;
  return form < 98 ? `${iso}/..` : null;
}

/** The status of a session of that date today: nearly all that are over were held, those to come are planned. */
export function statusOf(random: Random, date: string | null): SessionStatus {
  if (date === null) return random.chance(0.8) ? "held" : "postponed";
  const { earliest, latest } = dateSpan(date);
  if ((earliest ?? latest ?? "") > artificialToday) {
    return random.pick(["proposed", "announced", "announced", "confirmed", "confirmed", "cancelled"]);
  }
  const case100 = random.below(100);
  if (case100 < 94) return "held";
  return case100 < 96 ? "cancelled" : case100 < 98 ? "lapsed" : case100 < 99 ? "announced" : "postponed";
}
