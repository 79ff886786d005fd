import type { z } from "zod";
import { roles } from "@/domain/appearance";
import { groupInput } from "@/domain/group-input";
import { partyInput } from "@/domain/party-input";
import { personInput } from "@/domain/person-input";
import { formats } from "@/domain/session";
import { sessionInput } from "@/domain/session-input";
import { sessionStatuses } from "@/domain/session-status";
import { venueInput } from "@/domain/venue-input";
import { type Db, writing } from "./client";
import { insertGroup } from "./commands/groups";
import { insertParty } from "./commands/parties";
import { insertPerson } from "./commands/people";
import { insertSession } from "./commands/sessions";
import { insertVenue } from "./commands/venues";
import { freshDatabase } from "./testing";

const by = { author: "test", role: "analyst" as const };

/** Every shape of date, and days around 24 November 2026, where zones differ. */
const dates = [
  ...[null, "2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26", "2026-11-24/2026-11-25", "2026-11"],
  ...["2026", "2026-36", "2026-41", "../2026-11-24", "2026-11-24/..", "../2025", "2023/2026", "2026-11-24~"],
  ...[
    "2019-12-30/2020-01-02",
    "2020-02-29",
    "1998",
    "2000-12-31",
    "2001-01/2001-02",
    "2030-07",
    "2024-11-28?",
  ],
];

/** How many sessions the register of oddities holds. */
export const oddSessions = dates.length * sessionStatuses.length;

const bodies: z.input<typeof groupInput>[] = [
  { name: "Commission", kind: "commission", parties: [{ slug: "india" }, { slug: "russia" }] },
  { name: "Working Group", kind: "working group", parent: "commission", otherNames: ["Task Team"] },
  { name: "Sub-Group (Land)", acronym: "SGL", kind: "sub-group", parent: "working-group" },
  { name: "Pacific Dialogue", kind: "dialogue", parties: [{ slug: "new-zealand" }, { slug: "asean" }] },
  { name: "Consultations", kind: "consultations" },
];

const people: z.input<typeof personInput>[] = [
  {
    displayName: "Igor Dylevsky",
    party: "russia",
    printedForms: [{ form: "Игорь Дылевский", language: "ru", script: "Cyrl" }],
  },
  { displayName: "J P Mathew", party: "india" },
  { displayName: "Aroha Ngata", party: "new-zealand" },
];

const places: z.input<typeof venueInput>[] = [
  { name: "Beehive", city: "Wellington", country: "NZ", timeZone: "Pacific/Auckland" },
  { city: "Honolulu", country: "US", timeZone: "Pacific/Honolulu", otherNames: ["Waikīkī"] },
  { city: "Moscow", country: "RU", timeZone: "Europe/Moscow" },
  { name: "Kremlin", city: "Moscow", country: "RU", timeZone: "Europe/Moscow" },
  { country: "IN" },
];

const pick = <T>(values: readonly T[], at: number) => values[at % values.length] as T;

/** The nth session: what it holds follows from its number, each field with a step of its own. */
function sessionAt(n: number, date: string | null, slugs: Record<"groups" | "venues" | "people", string[]>) {
  const status = pick(sessionStatuses, n);
  const isOver = status === "held" || status === "lapsed";
  const joint = n % 7 === 3 ? [pick(slugs.groups, n + 2)] : [];
  const attending = Array.from({ length: n % 4 }, (_, i) => ({
    person: n % 11 === 5 ? null : { slug: pick(slugs.people, n + i) },
    nameAsPrinted: n % 3 === 0 ? `Printed Name ${n}` : null,
    post: "Head",
    party: n % 5 === 1 ? null : pick(["india", "russia", "new-zealand", "asean"], n + i),
    role: pick(roles, n + i),
  }));
  return sessionInput.parse({
    group: { slug: pick(slugs.groups, n) },
    jointlyWith: joint,
    ordinal: n % 3 === 2 ? null : (n % 40) + 1,
    planned: isOver ? null : date,
    held: isOver ? date : null,
    status,
    format: pick(formats, n),
    // A zone that no venue has, a day ahead of most of them.
    timeZone: n % 9 === 4 ? "Pacific/Kiritimati" : null,
    host: n % 4 === 2 ? pick(["india", "asean"], n) : null,
    venue: n % 6 === 0 ? null : { slug: pick(slugs.venues, n) },
    appearances: attending,
    topics: n % 2 === 0 ? [pick(["Cyber security", "Maritime safety", "Космос"], n)] : [],
    outcomes: n % 5 === 0 ? [{ text: `Agreed to exchange plan ${n}` }] : [],
    summary: n % 3 === 1 ? "They met & spoke of “co-operation”, e.g. AND/OR drills." : null,
  });
}

/** A register of `oddSessions` sessions: every shape of date with every status, groups that inherit parties, joint meetings, zones. */
export function oddRegister(): Db {
  const db = freshDatabase();
  writing((tx) => {
    for (const [name, iso] of [
      ["India", "IN"],
      ["Russia", "RU"],
      ["New Zealand", "NZ"],
      ["ASEAN", null],
    ]) {
      insertParty(tx, partyInput.parse({ name, iso }), by);
    }
    const slugs = {
      groups: bodies.map((group) => insertGroup(tx, groupInput.parse(group), by).slug),
      people: people.map((person) => insertPerson(tx, personInput.parse(person), by).slug),
      venues: places.map((venue) => insertVenue(tx, venueInput.parse(venue), by).slug),
    };
    const all = dates.flatMap((date) => sessionStatuses.map(() => date));
    for (const [n, date] of all.entries()) insertSession(tx, sessionAt(n, date, slugs), by);
  });
  return db;
}
