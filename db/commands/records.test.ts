import { beforeEach, describe, expect, test } from "vitest";
import { groupInput } from "@/domain/group-input";
import { partyInput } from "@/domain/party-input";
import { personInput } from "@/domain/person-input";
import { noFilters } from "@/domain/session-filters";
import { sessionInput } from "@/domain/session-input";
import { sourceInput } from "@/domain/source-input";
import { venueInput } from "@/domain/venue-input";
import { type Db, writing } from "../client";
import { knownFilters } from "../queries/known-filters";
import { getSession } from "../queries/session";
import { listSessions } from "../queries/sessions";
import { topics } from "../schema/directory";
import { sources } from "../schema/evidence";
import { oldSlugs, revisions } from "../schema/history";
import { tableCounts } from "../table-counts.fixture";
import { bareRegister, by } from "../whole-session.fixture";
import { addGroup } from "./groups";
import { addParty } from "./parties";
import { addPerson } from "./people";
import { addSession } from "./sessions";
import { addSource } from "./sources";
import { topicIdOf } from "./topics";
import { addVenue } from "./venues";

let db: Db;

beforeEach(() => {
  db = bareRegister();
});

type Added = Promise<{ kind: string; value?: { id: string; slug: string } }>;
const slugOf = async (outcome: Added) => (await outcome).value?.slug;

describe("slugs", () => {
  const group = (name: string) => addGroup(groupInput.parse({ name, kind: "other" }), by);
  const person = (displayName: string) => addPerson(personInput.parse({ displayName }), by);
  const session = (slug: string) =>
    addSession(sessionInput.parse({ slug, group: { slug: "commission" }, status: "held" }), by);

  test.each<[string, () => Added, string[]]>([
    ["a namesake gets a number", () => person("J P Mathew"), ["j-p-mathew", "j-p-mathew-2", "j-p-mathew-3"]],
    ["other scripts are read", () => person("Игорь Попов"), ["igor-popov", "igor-popov-2"]],
    ["nothing to read still has an address", () => group("★"), ["untitled", "untitled-2"]],
    ["/groups/new is a page", () => group("New"), ["new-2", "new-3"]],
    ["so are …/edit", () => session("edit"), ["edit-2"]],
    ["and …/history", () => session("history"), ["history-2"]],
  ])("are unique: %s", async (_, add, expected) => {
    for (const slug of expected) expect(await slugOf(add())).toBe(slug);
  });

  test("are never one that another record of the kind once had", async () => {
    const { value } = (await person("Anna Bell")) as { value: { id: string } };
    db.insert(oldSlugs).values({ recordKind: "person", slug: "anna-lee", recordId: value.id }).run();
    expect(await slugOf(person("Anna Lee"))).toBe("anna-lee-2");
    expect(await slugOf(group("Anna Lee"))).toBe("anna-lee");
  });

  test("of long names can be written in an address, a namesake's too", async () => {
    const name = "Consultations ".repeat(20);
    for (const slug of [await slugOf(group(name)), await slugOf(group(name))]) {
      const outcome = await addSession(
        sessionInput.parse({ group: { slug }, status: "held", held: "2024" }),
        by,
      );
      expect(outcome.kind).toBe("done");
      expect((await knownFilters({ ...noFilters, group: [slug ?? ""] })).ignored).toEqual([]);
    }
  });
});

describe("what is in the register already is not entered twice", () => {
  test("a source with the same address", async () => {
    const before = tableCounts(db);
    const again = sourceInput.parse({ publisher: "Another agency", url: "https://tass.com/1" });
    expect(await slugOf(addSource(again, by))).toBe("readout");
    expect(tableCounts(db)).toEqual(before);
  });

  test("but sources without an address are two", async () => {
    const nameless = sourceInput.parse({ publisher: "Gazette" });
    await addSource(nameless, by);
    expect(await slugOf(addSource(nameless, by))).toBe("gazette-2");
    expect(db.select().from(sources).all()).toHaveLength(3);
  });

  test("a topic in another case, accent or script", () => {
    const names = ["Cyber Sécurité", "cyber securite", "CYBER SÉCURITÉ", "cyber-securite"];
    const ids = writing((tx) => names.map((name) => topicIdOf(tx, name, by)));
    expect(new Set(ids).size).toBe(1);
    expect(db.select({ name: topics.name }).from(topics).all()).toEqual([{ name: "Cyber Sécurité" }]);
  });

  test("a topic of signs alone", () => {
    const ids = writing((tx) => ["★", "★", "☆"].map((name) => topicIdOf(tx, name, by)));
    expect(new Set(ids).size).toBe(2);
  });

  test("a state by its code", async () => {
    const before = tableCounts(db);
    expect(await slugOf(addParty(partyInput.parse({ name: "Republic of India", iso: "IN" }), by))).toBe(
      "india",
    );
    expect(tableCounts(db)).toEqual(before);
  });
});

test.each<[string, () => Promise<unknown>]>([
  ["party", () => addParty(partyInput.parse({ name: "ASEAN" }), by)],
  ["group", () => addGroup(groupInput.parse({ name: "New", kind: "other" }), by)],
  ["person", () => addPerson(personInput.parse({ displayName: "Anna Bell" }), by)],
  ["venue", () => addVenue(venueInput.parse({ city: "Delhi" }), by)],
  ["source", () => addSource(sourceInput.parse({ publisher: "Gazette" }), by)],
])("adding a %s leaves one revision, whole, as the record's first", async (kind, add) => {
  const before = db.select().from(revisions).all().length;
  expect(await add()).toMatchObject({ kind: "done" });
  const [revision, ...more] = db.select().from(revisions).all().slice(before);
  expect(more).toEqual([]);
  expect(revision).toMatchObject({ recordKind: kind, version: 1, author: by.author, schemaVersion: 4 });
  expect(revision?.snapshot).toMatchObject({ id: revision?.recordId, version: 1, deletedAt: null });
});

test("two sessions of the same year and no number have addresses of their own", async () => {
  const input = sessionInput.parse({ group: { slug: "commission" }, status: "held", held: "../2024-11-27" });
  expect(await slugOf(addSession(input, by))).toBe("commission-2024");
  expect(await slugOf(addSession(input, by))).toBe("commission-2024-2");
  expect((await getSession("commission-2024-2", 0))?.held).toBe("../2024-11-27");
  expect((await listSessions(noFilters, 0)).rows.map(({ slug }) => slug)).toEqual([
    "commission-2024-2",
    "commission-2024",
  ]);
});
