import type { ICalEventData, ICalLuxonDateTimeStub } from "ical-generator";
import { tzlib_get_ical_block, tzlib_get_offset } from "timezones-ical-library";
import { addDays } from "../date-span";
import { instantOf } from "../wall-time";

/**
 * A zone as a calendar defines it (VTIMEZONE), with its line breaks; null for one that is not known. Of two names of a zone the
 * library defines one, so the name asked for is put in.
 */
export function zoneDefinition(zone: string): string | null {
  const [block] = tzlib_get_ical_block(zone);
  return block?.startsWith("BEGIN:VTIMEZONE") ? `${block.replace(/^TZID:.*$/m, `TZID:${zone}`)}\r\n` : null;
}

function offsetText(minutes: number): string {
  const [sign, size] = [minutes < 0 ? "-" : "+", Math.abs(minutes)];
  return `${sign}${String(Math.floor(size / 60)).padStart(2, "0")}${String(size % 60).padStart(2, "0")}`;
}

type Moment = { day: string; time: string; instant: number };

// Definitions begin in the course of 1970: before, a program knows no rule.
const defined = Date.UTC(1971, 0, 1);

/**
 * Whether the definition of a zone, which has the rules of today, is right on a day. A session of 2012 in Moscow would be an hour
 * off for a program that goes by it.
 */
function isDefined({ day, time, instant }: Moment, zone: string): boolean {
  if (instant < defined) return false;
  const minutes = (Date.parse(`${day}T${time}:00Z`) - instant) / 60_000;
  return tzlib_get_offset(zone, day, time) === offsetText(minutes);
}

/** A time as a clock shows it, in the form that ical-generator writes as it stands: it reads plain dates by the server's clock. */
function shownTime(day: string, time: string): ICalLuxonDateTimeStub {
  const written = { yyyyLLdd: day.replaceAll("-", ""), HHmmss: `${time.replace(":", "")}00` };
  const shown: ICalLuxonDateTimeStub = {
    isValid: true,
    setZone: () => shown,
    toFormat: (format) => written[format as keyof typeof written],
    toJSDate: () => new Date(`${day}T${time}:00Z`),
    toJSON: () => `${day}T${time}`,
    zone: { type: "iana" },
  };
  return shown;
}

type Times = { startTime: string | null; endTime: string | null };
type Days = { first: string; last: string };

type EventTime = Required<Pick<ICalEventData, "allDay" | "timezone" | "start" | "end">>;

const allDay = ({ first, last }: Days): EventTime => ({
  allDay: true,
  timezone: null,
  start: new Date(first),
  end: new Date(addDays(last, 1)),
});

function momentOf(day: string, time: string | null, zone: string): Moment | null {
  const instant = time && instantOf(day, time, zone);
  return time && typeof instant === "number" ? { day, time, instant } : null;
}

/**
 * When an event begins and ends: in the time of its zone where that is known, in UTC where the zone has had other rules than it
 * has today, else whole days, the last one included. An end before the start cannot be meant and is left out.
 */
export function eventTime(days: Days, { startTime, endTime }: Times, zone: string | null): EventTime {
  const begins = zone && momentOf(days.first, startTime, zone);
  const stated = zone && momentOf(days.last, endTime, zone);
  const ends = begins && stated && stated.instant > begins.instant ? stated : null;
  if (!zone || !begins || (!ends && days.first !== days.last)) return allDay(days);
  const moments = ends ? [begins, ends] : [begins];
  const isZoned = zoneDefinition(zone) !== null && moments.every((moment) => isDefined(moment, zone));
  const written = ({ day, time, instant }: Moment) => (isZoned ? shownTime(day, time) : new Date(instant));
  return {
    allDay: false,
    timezone: isZoned ? zone : null,
    start: written(begins),
    end: ends && written(ends),
  };
}
