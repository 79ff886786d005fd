import { groupInput } from "@/domain/group-input";
import { partyInput } from "@/domain/party-input";
import { personInput } from "@/domain/person-input";
import { sessionInput } from "@/domain/session-input";
import { sourceInput } from "@/domain/source-input";
import { venueInput } from "@/domain/venue-input";
import { type Db, writing } from "./client";
import { insertGroup } from "./commands/groups";
import { insertParty } from "./commands/parties";
import { insertPerson } from "./commands/people";
import { insertSource } from "./commands/sources";
import { insertVenue } from "./commands/venues";
import { freshDatabase } from "./testing";

/** Who writes in tests. */
export const by = { author: "Analyst" };

/** A register with two parties, a commission, its working group, a person, a venue and a source, and no session. */
export function bareRegister(): Db {
  const db = freshDatabase();
  writing((tx) => {
    for (const [name, iso] of [
      ["India", "IN"],
      ["Russia", "RU"],
    ])
      insertParty(tx, partyInput.parse({ name, iso }), by);
    const parties = [{ slug: "india" }, { slug: "russia" }];
    insertGroup(tx, groupInput.parse({ name: "Commission", kind: "commission", parties }), by);
    insertGroup(
      tx,
      groupInput.parse({ name: "Working Group", kind: "working group", parent: "commission" }),
      by,
    );
    insertPerson(tx, personInput.parse({ displayName: "Igor Dylevsky", party: "russia" }), by);
    insertVenue(tx, venueInput.parse({ city: "Moscow", country: "RU", timeZone: "Europe/Moscow" }), by);
    insertSource(
      tx,
      sourceInput.parse({ slug: "readout", publisher: "TASS", url: "https://tass.com/1" }),
      by,
    );
  });
  return db;
}

/** A session that uses every field and adds a group, a person, a venue, a topic and a source of its own. */
export const wholeSession = sessionInput.parse({
  group: {
    create: {
      name: "Sub-Group on Space",
      kind: "sub-group",
      parent: "working-group",
      parties: [{ slug: "india" }, { create: { name: "Mongolia", iso: "MN" } }],
    },
  },
  jointlyWith: ["commission"],
  ordinal: 3,
  ordinalBasis: "stated",
  planned: "2026-11",
  held: "2026-11-24/2026-11-25",
  startTime: "09:30",
  endTime: "17:00",
  timeZone: "Asia/Ulaanbaatar",
  status: "held",
  format: "in person",
  host: "russia",
  venue: { create: { name: "State Palace", city: "Ulaanbaatar", country: "MN" } },
  appearances: [
    {
      person: { slug: "igor-dylevsky" },
      nameAsPrinted: "I. Dylevskiy",
      party: "russia",
      role: "co-chair",
      rank: "Lieutenant General",
      post: "Deputy Chief",
      organisation: "General Staff",
    },
    {
      person: { create: { displayName: "J P Mathew", party: "india" } },
      party: "india",
      role: "co-chair",
    },
    { post: "Ambassador", role: "participant" },
  ],
  topics: ["Space", "space", "Joint exercises"],
  outcomes: [
    { type: "next meeting", text: "Meet in Moscow in 2027", owners: ["russia", "india"], due: "2027" },
    { text: "Exchange plans", completion: "complete" },
  ],
  summary: "They met.\n\nAnd agreed.",
  note: "Checked twice.",
  citations: [
    {
      source: { slug: "readout" },
      field: "dates",
      differingValue: "23 November 2026",
      locator: "p. 2",
      reason: "It gives the day of the arrival.",
    },
    {
      source: { create: { publisher: "MoD", url: "https://mod.gov.in/2", issuingSide: "india" } },
      field: "session",
      quote: "The meeting was held.",
    },
  ],
});
