import type { BulkChange } from "./bulk-change";

const things: Record<keyof BulkChange, string> = {
  status: "have this status",
  group: "belong to this group",
  venue: "have this venue",
  addTopic: "have this topic",
  dropTopic: "are without this topic",
};

const ofOne: Record<string, string> = { have: "has", belong: "belongs", are: "is" };

/**
 * How many sessions a change of many leaves as they are, in a sentence: "12 sessions already have this status." The empty
 * text for none.
 */
export function alreadySentence(count: number, change: BulkChange): string {
  if (count === 0) return "";
  const fields = Object.keys(change) as (keyof BulkChange)[];
  const [only] = fields;
  const [verb = "", ...rest] = (fields.length === 1 && only ? things[only] : "have all of this").split(" ");
  const number = count.toLocaleString("en-GB");
  return count === 1
    ? `1 session already ${ofOne[verb]} ${rest.join(" ")}.`
    : `${number} sessions already ${verb} ${rest.join(" ")}.`;
}
