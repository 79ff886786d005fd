import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { groupInput } from "@/domain/group-input";
import { slugText } from "@/domain/input-text";
import { partyInput } from "@/domain/party-input";
import { personInput } from "@/domain/person-input";
import { appearanceInput, sessionInput } from "@/domain/session-input";
import { citationInput, sourceInput } from "@/domain/source-input";
import { venueInput } from "@/domain/venue-input";
import { type Db, getDb, writing } from "./client";
import { insertGroup } from "./commands/groups";
import { insertParty } from "./commands/parties";
import { insertPerson } from "./commands/people";
import { insertSession } from "./commands/sessions";
import { insertSource } from "./commands/sources";
import { topicIdOf } from "./commands/topics";
import { insertVenue } from "./commands/venues";
import { parties } from "./schema/bodies";
import { sessions } from "./schema/sessions";

// The files write references as bare slugs; the commands take them as { slug }.
const reference = slugText.transform((slug) => ({ slug }));
const files = {
  parties: z.array(partyInput),
  groups: z.array(groupInput.extend({ parties: z.array(reference) })),
  people: z.array(personInput),
  venues: z.array(venueInput),
  topics: z.array(z.strictObject({ slug: slugText, name: z.string() })),
  sources: z.array(sourceInput),
  sessions: z.array(
    sessionInput.extend({
      group: reference,
      venue: reference.nullable(),
      appearances: z.array(z.strictObject({ ...appearanceInput.shape, person: reference.nullable() })),
      citations: z.array(citationInput.extend({ source: reference })),
    }),
  ),
};

function readSeed<Name extends keyof typeof files>(name: Name): z.infer<(typeof files)[Name]> {
  const file = path.join(process.cwd(), "db", "seed", `${name}.json`);
  return files[name].parse(JSON.parse(readFileSync(file, "utf8"))) as z.infer<(typeof files)[Name]>;
}

const by = { author: "starting register", role: "maintainer" as const };

function isEmpty(db: Db): boolean {
  const has = (table: typeof parties | typeof sessions) =>
    db.select({ id: table.id }).from(table).limit(1).get() !== undefined;
  return !has(parties) && !has(sessions);
}

/**
 * Loads the starting register into an empty database, through the commands and in one transaction, and returns whether it
 * did. A register that holds anything is left alone. Throws when a file breaks a rule.
 */
export function seedRegister(): boolean {
  if (!isEmpty(getDb())) return false;
  return writing((tx) => {
    if (!isEmpty(tx)) return false; // another process filled it while this one waited
    for (const party of readSeed("parties")) insertParty(tx, party, by);
    for (const group of readSeed("groups")) insertGroup(tx, group, by);
    for (const person of readSeed("people")) insertPerson(tx, person, by);
    for (const venue of readSeed("venues")) insertVenue(tx, venue, by);
    for (const topic of readSeed("topics")) topicIdOf(tx, topic.name, by);
    for (const source of readSeed("sources")) insertSource(tx, source, by);
    for (const session of readSeed("sessions")) insertSession(tx, session, by);
    return true;
  });
}
