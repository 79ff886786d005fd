import type { FieldError } from "@/domain/command-outcome";

// Away from its field a sentence needs more than the label there: "Title" alone would not say of what.
const labels: Record<string, string> = {
  group: "Group",
  groupAcronym: "Acronym of the new group",
  groupKind: "Kind of the new group",
  groupParent: "Parent group of the new group",
  groupParties: "Parties of the new group",
  jointlyWith: "Jointly with",
  ordinal: "Number",
  status: "Status",
  date: "Dates",
  plannedDate: "Had been planned for",
  startTime: "Start",
  endTime: "End",
  timeZone: "Time zone",
  venue: "Venue",
  city: "City",
  country: "Country",
  format: "Format",
  host: "Host",
  people: "People",
  topics: "Topics",
  outcomes: "Outcomes",
  summary: "Summary",
  sourcePublisher: "Publisher of the source",
  sourceTitle: "Title of the source",
  sourceUrl: "Address of the source",
  sourcePublished: "Date published of the source",
  note: "Note",
  changeNote: "What was changed and why",
};

const personFields: Record<string, string> = { party: "side", name: "name" };

/**
 * What is wrong, as it is said apart from its field: "Group: Choose a group.", "Person 2, rank: ...". What is the fault of
 * no one field is said as it is.
 */
export function problemSentence({ field, message }: FieldError): string {
  const [, row, part = ""] = /^people\.(\d+)\.(\w+)$/.exec(field) ?? [];
  const person = row && `Person ${Number(row) + 1}, ${personFields[part] ?? part}`;
  const label = person ?? labels[field];
  return label ? `${label}: ${message}` : message;
}
