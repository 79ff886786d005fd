import { readFileSync } from "node:fs";
import path from "node:path";

type Row = { slug: string };
type Text = string | null;
/** A row of groups.json, as far as the rules look at it. */
export type Group = Row & { parent: Text; predecessor: Text; parties: string[] } & Record<
    "kind" | "status" | "rotation",
    string
  >;
type Person = Row & { displayName: string; party: Text; printedForms: { form: string }[] };
type Venue = Row & { otherNames: string[] } & Record<
    "name" | "city" | "country" | "timeZone" | "coordinatePrecision",
    Text
  >;
type Source = Row & { published: Text; accessed: Text; type: string; issuingSide: Text; url: Text };
type Appearance = Record<"person" | "nameAsPrinted" | "party" | "post", Text> & { role: string };
type Outcome = { type: string; owners: string[]; due: Text; completion: string };
/** A citation of a session; `differingValue` is what the source says instead. */
export type Citation = { source: string; field: string; differingValue: Text; reason?: Text };
/** A row of sessions.json, as far as the rules look at it. */
export type Session = Row & {
  ordinal: number | null;
  jointlyWith: string[];
  appearances: Appearance[];
} & Record<"group" | "ordinalBasis" | "status" | "format", string> &
  Record<"planned" | "held" | "host" | "venue" | "summary" | "note", Text> & {
    topics: string[];
    outcomes: Outcome[];
    citations: Citation[];
  };

function read<T>(name: string): T[] {
  return JSON.parse(readFileSync(path.join(import.meta.dirname, `${name}.json`), "utf8")) as T[];
}
/** The rows of parties.json. */
export const parties = read<Row & { iso: Text }>("parties");
/** The rows of groups.json. */
export const groups = read<Group>("groups");
/** The rows of people.json. */
export const people = read<Person>("people");
/** The rows of venues.json. */
export const venues = read<Venue>("venues");
/** The rows of topics.json. */
export const topics = read<Row & { name: string }>("topics");
/** The rows of sources.json. */
export const sources = read<Source>("sources");
/** The rows of sessions.json. */
export const sessions = read<Session>("sessions");
