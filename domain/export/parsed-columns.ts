import { isTimeZone, parseClockTime } from "../clock-time";
import { quoted } from "../form-part";
import { parseOrdinal } from "../ordinal";
import { cleanLine } from "../plain-text";
import { misread, understood } from "./cell-list";
import type { Column } from "./column";

/** The number of the meeting. */
export const ordinal: Column<number | null> = {
  about: "Number of the meeting, as a numeral",
  write: ({ document }) => String(document.ordinal ?? ""),
  read: (cell) => {
    const found = parseOrdinal(cell);
    if (found !== null || cleanLine(cell) === "") return understood(found);
    return misread(`${quoted(cell)} is not the number of a meeting. Write it as 6, 6th, sixth or VI.`);
  },
};

/** A time of day. */
export const time = (about: string, field: "startTime" | "endTime"): Column<string | null> => ({
  about,
  write: ({ document }) => document[field] ?? "",
  read: (cell) => {
    const found = parseClockTime(cleanLine(cell));
    if (found !== null || cleanLine(cell) === "") return understood(found);
    return misread(`${quoted(cell)} is not a time of day. Write it as 09:30.`);
  },
});

/** The time zone of the times. */
export const timeZone: Column<string | null> = {
  about: "Time zone of the times, where it is not that of the place: a name such as Asia/Kolkata",
  write: ({ document }) => document.timeZone ?? "",
  read: (cell) => {
    const name = cleanLine(cell);
    if (name === "" || isTimeZone(name)) return understood(name || null);
    return misread(`There is no time zone called ${quoted(name)}. Write one such as Asia/Kolkata.`);
  },
};

/** The version that a row was written of. */
export const version: Column<number | null> = {
  about: "Version of the record when the row was written; what was changed since is not overwritten",
  write: ({ document }) => String(document.version),
  read: (cell) => {
    if (cell.trim() === "") return understood(null);
    return /^[1-9]\d{0,8}$/.test(cell.trim())
      ? understood(Number(cell))
      : misread("A version is a whole number.");
  },
};
