import { sql } from "drizzle-orm";
import { sortDay } from "@/domain/date-span";
import type { Db } from "./client";
import { sessions } from "./schema/sessions";

// A key is day (22 bits), ordinal (12), sequence (19): 53 bits, exact in a JavaScript number. docs/decisions/0003.
const sequences = 2 ** 19;
const ordinals = 2 ** 12;
const daySize = ordinals * sequences;

/** The lowest chronological key of a day number of domain/date-span.ts; the keys of a day lie below those of the next. */
export function firstChrono(day: number): number {
  return day * daySize;
}

/** The lowest key of a dated session. */
export const firstDatedChrono = firstChrono(1);

/** A key above every session's. */
export const endOfChrono = 2 ** 53 - 1;

/** The lowest key of the sessions of a date (partial-date text; null: undated) and ordinal; the next one's lie above. */
export function lowestChrono(date: string | null, ordinal: number | null): number {
  return firstChrono(sortDay(date)) + Math.min(ordinal ?? 0, ordinals - 1) * sequences;
}

/**
 * A free chronological key for a session of `date` (null: undated) and `ordinal`: sessions sort by the latest day they may
 * lie on, then by ordinal, then by order of entry. Must run in the transaction that inserts the session.
 */
export function nextChrono(db: Pick<Db, "get">, date: string | null, ordinal: number | null): number {
  const base = lowestChrono(date, ordinal);
  const row = db.get<{ top: number | null }>(
    sql`SELECT max(${sessions.chrono}) AS top FROM ${sessions} WHERE ${sessions.chrono} >= ${base} AND ${sessions.chrono} < ${base + sequences}`,
  );
  return row?.top == null ? base : row.top + 1;
}

/** Whether a session with this key may keep it for `date` (null: undated) and `ordinal`. */
export function keepsChrono(chrono: number, date: string | null, ordinal: number | null): boolean {
  const base = lowestChrono(date, ordinal);
  return chrono >= base && chrono < base + sequences;
}
