import { eq } from "drizzle-orm";
import { beforeEach, expect, it } from "vitest";
import { partyInput } from "@/domain/party-input";
import { venueInput } from "@/domain/venue-input";
import { getDb } from "./client";
import { mergeRecords } from "./commands/merges";
import { addParty } from "./commands/parties";
import { updateRecord } from "./commands/record-edits";
import { addVenue } from "./commands/venues";
import type { Actor } from "./deciding";
import { listChanges } from "./queries/changes";
import { getHistory } from "./queries/history";
import { accounts } from "./schema/accounts";
import { anAccount } from "./team.fixture";
import { freshDatabase } from "./testing";

let first: Actor;
let second: Actor;
beforeEach(() => {
  freshDatabase();
  first = anAccount("one", "analyst");
  second = anAccount("two", "analyst");
});

const called = (name: string, ...actors: Actor[]) => {
  for (const { accountId } of actors)
    getDb().update(accounts).set({ name }).where(eq(accounts.id, accountId)).run();
};
const as = (author: string, { accountId, role }: Actor) => ({ author, accountId, role });

/** A party that two people of one name have written. */
async function written(): Promise<void> {
  await addParty(partyInput.parse({ name: "Mongolia" }), as("Asha Rao", first));
  await updateRecord("party", "mongolia", { shortName: "Mongols" }, { version: 1 }, as("Asha Rao", second));
}

const authors = async (forMembers: boolean) => {
  const { entries } = await listChanges({ before: null, limit: 9, forMembers });
  return entries.map(({ author, authorMark }) => [author, authorMark]);
};

it("two people of one name are told apart for members, and for nobody else", async () => {
  called("Asha Rao", first, second);
  await written();
  expect(await authors(true)).toEqual([
    ["Asha Rao", "two@example.org"],
    ["Asha Rao", "one@example.org"],
  ]);
  expect(await authors(false)).toEqual([
    ["Asha Rao", null],
    ["Asha Rao", null],
  ]);
  const history = await getHistory("party", "mongolia", { before: null, limit: 9, forMembers: true });
  expect(history?.entries.map(({ authorMark }) => authorMark)).toEqual([
    "two@example.org",
    "one@example.org",
  ]);
});

it("a name that one person has needs nothing beside it, and one that changed is followed by the present one", async () => {
  called("Asha Rao", first);
  await addParty(partyInput.parse({ name: "Mongolia" }), as("Asha Rao", first));
  expect(await authors(true)).toEqual([["Asha Rao", null]]);
  called("Asha Iyer", first);
  expect(await authors(true)).toEqual([["Asha Rao", "now Asha Iyer"]]);
  called("asha rao", second);
  expect(await authors(true)).toEqual([["Asha Rao", "one@example.org, now Asha Iyer"]]);
});

it("what was written before accounts were noted says so only where two accounts have its name", async () => {
  const by = { author: "Asha Rao", role: "analyst" } as const;
  await addParty(partyInput.parse({ name: "Mongolia" }), by);
  called("Asha Rao", first);
  expect(await authors(true)).toEqual([["Asha Rao", null]]);
  called("Asha Rao", second);
  expect(await authors(true)).toEqual([["Asha Rao", "it was not noted which"]]);
});

it("a step of several changes keeps the account too", async () => {
  for (const city of ["Hanoi", "Huế"]) await addVenue(venueInput.parse({ city }), as("Asha Rao", first));
  const merged = await mergeRecords("venue", "hanoi", "hue", as("Asha Rao", second), { isConfirmed: true });
  expect(merged.kind).toBe("done");
  const ids = (table: string) => getDb().$client.prepare(`SELECT author_id FROM ${table}`).pluck().all();
  expect(ids("steps")).toEqual([second.accountId]);
  expect(ids("revisions")).toEqual([first, first, second, second].map(({ accountId }) => accountId));
  called("Asha Rao", first, second);
  expect((await authors(true))[0]).toEqual(["Asha Rao", "two@example.org"]);
});
