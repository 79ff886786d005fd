import { groupKinds, groupStatuses, rotations } from "./group";
import type { RecordKind } from "./revision";
import { sourceTypes } from "./source";
import { coordinatePrecisions } from "./venue";

/** The kinds of record whose form is a list of plain fields; a session has a form of its own. */
export type PlainKind = Exclude<RecordKind, "session">;

/**
 * How a field of a record is typed: a line, several lines of text, a whole number, degrees, a date in words, a country by
 * name, a list with an item on each line, parties with commas between them, a group by name, a party out of all, or one of
 * a closed list.
 */
export type FieldControl =
  | "line"
  | "text"
  | "number"
  | "degrees"
  | "date"
  | "country"
  | "list"
  | "parties"
  | "group"
  | "party"
  | readonly string[];

/** One field of a record's form; `state` is the field of the record's state that it is about. */
export type RecordField = {
  name: string;
  state: string;
  label: string;
  hint?: string;
  control: FieldControl;
};

const field = (
  name: string,
  label: string,
  control: FieldControl,
  hint?: string,
  state = name,
): RecordField => ({
  name,
  state,
  label,
  control,
  ...(hint && { hint }),
});
const note = field("note", "Note", "text", "For other analysts; shown on the page");
const otherNames = field("otherNames", "Other names", "list", "One on each line; found by search as well");

/** The fields of each record's form, in order. */
export const recordFields: Record<PlainKind, RecordField[]> = {
  group: [
    field("name", "Name", "line"),
    field("acronym", "Acronym", "line"),
    field("kind", "Kind", groupKinds),
    field("parent", "Parent group", "group", "By name, acronym or any other name", "parentId"),
    field("parties", "Parties", "parties", "In protocol order, with commas between them", "partyIds"),
    field("status", "Status", groupStatuses),
    field(
      "cadenceMonths",
      "Stated cadence",
      "number",
      "In months: 12 for yearly; empty where nobody states one",
    ),
    field("rotation", "Rotation of the host", rotations),
    otherNames,
    field("predecessor", "Predecessor", "group", "The body that this one took over from", "predecessorId"),
    note,
  ],
  person: [
    field("displayName", "Name", "line", "Without rank"),
    field("sortName", "Name for sorting", "line", "Left empty, it is made from the name"),
    field("party", "Party", "party", undefined, "partyId"),
    field("printedForms", "Printed forms", "list", "Every spelling that a source printed, one on each line"),
    note,
  ],
  venue: [
    field("name", "Building", "line", "Left empty where just a city is known"),
    field("city", "City", "line"),
    field("country", "Country", "country"),
    field("latitude", "Latitude", "degrees", "In degrees, south negative: 28.6139"),
    field("longitude", "Longitude", "degrees", "In degrees, west negative: 77.2090"),
    field("coordinatePrecision", "Precision of the coordinates", ["", ...coordinatePrecisions]),
    field("timeZone", "Time zone", "line", "Such as Asia/Kolkata"),
    otherNames,
    note,
  ],
  party: [
    field("name", "Name", "line"),
    field("shortName", "Short name", "line", "As sides are called"),
    field("adjective", "Adjective", "line", "Such as Indian"),
    field("iso", "Country code", "line", "Two capital letters (ISO 3166-1); empty for an organisation"),
  ],
  topic: [field("name", "Name", "line")],
  source: [
    field("publisher", "Publisher", "line"),
    field("title", "Title", "line"),
    field("url", "Address", "line", "Beginning with https://"),
    field("archiveUrl", "Archived copy", "line", "An address at an archive, in case the first one goes"),
    field("published", "Date published", "date"),
    field("accessed", "Read on", "date"),
    field("language", "Language", "line", "A tag such as en or ru"),
    field("type", "Type", sourceTypes),
    field("issuingSide", "Issuing side", "party", "Whose official readout it is", "issuingSideId"),
    field(
      "syndicatedFrom",
      "Syndicated from",
      "line",
      "The agency whose text it carries: it counts as one witness with it",
    ),
  ],
};
