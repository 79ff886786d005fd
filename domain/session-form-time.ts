import { isTimeZone, parseClockTime } from "./clock-time";
import { readPartialDate, saysNotKnown } from "./date-prose";
import { dateSpan } from "./date-span";
import { type FormPart, quoted, sound, wrong } from "./form-part";
import { isDayPrecise } from "./partial-date";
import type { SessionDraft } from "./session-draft";
import type { FormPlace } from "./session-form-place";
import { futureHeldReason } from "./session-sense";

type Times = { startTime: string | null; endTime: string | null; timeZone: string | null };

/** Reads the date as typed: a partial date, or null when it is said not to be known. `today` is the ISO day at the venue. */
export function readFormDate(draft: SessionDraft, today: string): FormPart<string | null> {
  const text = draft.date.trim();
  if (text === "" && !draft.undated) return wrong("date", "Write the date, or tick “Date not known”.");
  if (text === "" || saysNotKnown(text)) return sound(null);
  if (draft.undated) return wrong("date", "Write the date or tick “Date not known”, not both.");
  const reading = readPartialDate(draft.date);
  if (!reading.ok) return wrong("date", reading.message);
  const refused = futureHeldReason(draft.status, reading.value, today);
  return refused ? wrong("date", refused) : sound(reading.value);
}

/** Reads for when a session that was held had been planned; nothing written means that nobody says. */
export function readPlannedDate({ plannedDate }: SessionDraft): FormPart<string | null> {
  if (plannedDate.trim() === "" || saysNotKnown(plannedDate)) return sound(null);
  const reading = readPartialDate(plannedDate);
  return reading.ok ? sound(reading.value) : wrong("plannedDate", reading.message);
}

function readTime(draft: SessionDraft, field: "startTime" | "endTime"): FormPart<string | null> {
  const text = draft[field].trim();
  if (text === "") return sound(null);
  const time = parseClockTime(text);
  return time ? sound(time) : wrong(field, `${quoted(text)} is not a time of day. Write it as 09:30.`);
}

function readZone(text: string): FormPart<string | null> {
  if (text === "") return sound(null);
  if (isTimeZone(text)) return sound(text);
  return wrong("timeZone", `There is no time zone called ${quoted(text)}. Write one such as Asia/Kolkata.`);
}

/** Null while it is not clear yet which place is meant: its zone may be known. */
function zoneMissing({ city, venue }: SessionDraft, place: FormPlace): string | null {
  if (`${city.text}${venue.text}`.trim() === "")
    return "A time needs a time zone: name the venue or the city, or write the zone.";
  if (!place.venue) return null;
  const where = "create" in place.venue ? "a new place" : "this place";
  return `A time needs a time zone, and the register does not know that of ${where} yet: write the zone, such as Asia/Kolkata.`;
}

/**
 * Reads the times of day. They need a date stated to the day (`date` is the date as read) and a zone, which is that of the
 * place as read unless one was typed. On a single day the end lies after the start.
 */
export function readTimes(draft: SessionDraft, date: string | null, place: FormPlace): FormPart<Times> {
  const venueZone = place.timeZone;
  const start = readTime(draft, "startTime");
  const end = readTime(draft, "endTime");
  const zone = readZone(draft.timeZone.trim());
  const errors = [...start.errors, ...end.errors, ...zone.errors];
  const first = start.value ? "startTime" : "endTime";
  if (errors.length === 0 && (start.value || end.value)) {
    const span = date !== null && isDayPrecise(date) ? dateSpan(date) : null;
    if (!span)
      errors.push({ field: first, message: "A time of day needs a date that is stated to the day." });
    else if (start.value && end.value && span.earliest === span.latest && end.value <= start.value) {
      const message = `The end, ${end.value}, does not lie after the start, ${start.value}.`;
      errors.push({ field: "endTime", message });
    }
    const message = zone.value || venueZone ? null : zoneMissing(draft, place);
    if (message) errors.push({ field: "timeZone", message });
  }
  const timeZone = zone.value === venueZone ? null : zone.value;
  return { value: { startTime: start.value, endTime: end.value, timeZone }, errors, questions: [] };
}
