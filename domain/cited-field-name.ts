import type { CitedField } from "./source";

/** What each field that a source can support is called. */
export const citedFieldNames: Record<CitedField, string> = {
  session: "that it met",
  ordinal: "number",
  dates: "dates",
  status: "status",
  format: "format",
  venue: "place",
  host: "host",
  appearances: "people",
  topics: "topics",
  outcomes: "what was agreed",
  summary: "summary",
};
