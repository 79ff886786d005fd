import { groupInput } from "@/domain/group-input";
import { partyInput } from "@/domain/party-input";
import { personInput } from "@/domain/person-input";
import { sessionInput } from "@/domain/session-input";
import { venueInput } from "@/domain/venue-input";
import type { Db } from "./client";
import { insertGroup } from "./commands/groups";
import { insertParty } from "./commands/parties";
import { insertPerson } from "./commands/people";
import { insertSession } from "./commands/sessions";
import { insertVenue } from "./commands/venues";
import { freshDatabase } from "./testing";

const by = { author: "test", role: "analyst" as const };
const pair = [{ slug: "india" }, { slug: "russia" }];

function addBodies(db: Db): void {
  for (const [name, iso] of [
    ["India", "IN"],
    ["Russia", "RU"],
    ["Vietnam", "VN"],
  ])
    insertParty(db, partyInput.parse({ name, iso }), by);
  const groups = [
    {
      slug: "talks",
      name: "Staff Talks",
      kind: "staff talks",
      parties: [{ slug: "india" }, { slug: "vietnam" }],
    },
    { slug: "old", name: "Committee", kind: "committee", parties: pair, status: "concluded" },
    {
      slug: "commission",
      name: "Commission",
      acronym: "IRC",
      kind: "commission",
      parties: pair,
      predecessor: "old",
    },
    { slug: "wg", name: "Working Group", kind: "working group", parent: "commission" },
    { slug: "land", name: "Sub-Group (Land)", kind: "sub-group", parent: "wg" },
  ];
  for (const group of groups) insertGroup(db, groupInput.parse(group), by);
}

function addPeopleAndPlaces(db: Db): void {
  const people = [
    {
      displayName: "Igor Dylevsky",
      sortName: "Dylevsky, Igor",
      party: "russia",
      printedForms: [{ form: "Игорь Дылевский", language: "ru", script: "Cyrl" }],
    },
    { displayName: "J P Mathew", sortName: "Mathew, J P", party: "india" },
    { displayName: "Ashutosh Dixit", sortName: "Dixit, Ashutosh", party: "india" },
  ];
  for (const person of people) insertPerson(db, personInput.parse(person), by);
  const venues = [
    { slug: "moscow", city: "Moscow", country: "RU" },
    { slug: "delhi", city: "New Delhi", country: "IN", otherNames: ["Delhi"] },
    { slug: "centre", name: "Manekshaw Centre", city: "New Delhi", country: "IN", timeZone: "Asia/Kolkata" },
  ];
  for (const venue of venues) insertVenue(db, venueInput.parse(venue), by);
}

const appearance = (slug: string, party: string, role = "co-chair", post: string | null = null) => ({
  person: { slug },
  nameAsPrinted: slug,
  party,
  role,
  post,
});

function addSessions(db: Db): void {
  const dylevsky = appearance("igor-dylevsky", "russia");
  const sessions = [
    {
      group: "wg",
      ordinal: 3,
      held: "2023-07-18/2023-07-19",
      venue: "centre",
      appearances: [
        appearance("j-p-mathew", "india", "co-chair", "Chief of Integrated Defence Staff"),
        dylevsky,
      ],
      outcomes: [{ type: "next meeting", text: "The next meeting will be in Moscow.", owners: ["russia"] }],
    },
    { group: "wg", ordinal: 4, held: "../2024-11-27", venue: "moscow", appearances: [dylevsky] },
    { group: "wg", ordinal: 5, planned: "2027", status: "announced", venue: "moscow" },
    { group: "commission", ordinal: 22, held: "2025-12-04", venue: "delhi" },
    {
      group: "land",
      ordinal: 1,
      held: "2024-06",
      appearances: [appearance("j-p-mathew", "india", "member")],
    },
  ];
  for (const { group, venue, ...session } of sessions) {
    const references = { group: { slug: group }, venue: venue ? { slug: venue } : null };
    insertSession(db, sessionInput.parse({ status: "held", ...session, ...references }), by);
  }
}

/** 24 November 2026, noon UTC. */
export const fixtureNow = Date.UTC(2026, 10, 24, 12);

/** A small register for tests: a commission with its bodies, three people, three venues, five sessions. */
export function directoryFixture(): Db {
  const db = freshDatabase();
  addBodies(db);
  addPeopleAndPlaces(db);
  addSessions(db);
  return db;
}
