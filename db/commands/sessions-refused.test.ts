import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type SessionInput, sessionInput } from "@/domain/session-input";
import type { Db } from "../client";
import { people } from "../schema/directory";
import { oldSlugs } from "../schema/history";
import { tableCounts } from "../table-counts.fixture";
import { bareRegister, by, wholeSession } from "../whole-session.fixture";
import { removeRecord } from "./records";
import { addSession } from "./sessions";

let db: Db;

async function refusedFields(input: SessionInput): Promise<string[]> {
  const outcome = await addSession(input, by);
  if (outcome.kind !== "invalid") throw new Error(`not refused: ${outcome.kind}`);
  for (const { message } of outcome.errors) expect(message).toMatch(/^[A-Z].*\.$/);
  return outcome.errors.map(({ field }) => field);
}

const minimal = (more: object) =>
  sessionInput.parse({ group: { slug: "commission" }, status: "announced", ...more });

describe("a reference that is not in the register", () => {
  beforeAll(() => {
    db = bareRegister();
  });

  const cases: [string, object][] = [
    ["group", { group: { slug: "nobody" } }],
    ["group.create.parent", { group: { create: { name: "New", kind: "other", parent: "nobody" } } }],
    [
      "group.create.predecessor",
      { group: { create: { name: "New", kind: "other", predecessor: "nobody" } } },
    ],
    [
      "group.create.parties.1",
      { group: { create: { name: "New", kind: "other", parties: [{ slug: "india" }, { slug: "nobody" }] } } },
    ],
    ["jointlyWith.1", { jointlyWith: ["working-group", "nobody"] }],
    ["host", { host: "nobody" }],
    ["venue", { venue: { slug: "nobody" } }],
    ["appearances.0.person", { appearances: [{ person: { slug: "nobody" }, role: "chair" }] }],
    ["appearances.0.party", { appearances: [{ post: "Head", party: "nobody", role: "chair" }] }],
    [
      "appearances.0.person.create.party",
      { appearances: [{ person: { create: { displayName: "A B", party: "nobody" } }, role: "chair" }] },
    ],
    ["outcomes.0.owners.1", { outcomes: [{ text: "Agreed", owners: ["india", "nobody"] }] }],
    ["citations.0.source", { citations: [{ source: { slug: "nobody" }, field: "session" }] }],
    [
      "citations.0.source.create.issuingSide",
      { citations: [{ source: { create: { publisher: "P", issuingSide: "nobody" } }, field: "session" }] },
    ],
  ];

  test.each(cases)("%s is named, and nothing at all is saved", async (field, more) => {
    const { group, venue, ...rest } = wholeSession;
    const before = tableCounts(db);
    expect(await refusedFields(sessionInput.parse({ ...rest, group, venue, ...more }))).toEqual([field]);
    expect(tableCounts(db)).toEqual(before);
  });

  test("all of them are named at once", async () => {
    const before = tableCounts(db);
    const wrong = {
      group: {
        create: {
          name: "New",
          kind: "other",
          parent: "no-1",
          predecessor: "no-2",
          parties: [{ slug: "no-3" }],
        },
      },
      jointlyWith: ["no-4"],
      host: "no-5",
      venue: { slug: "no-6" },
      appearances: [{ person: { slug: "no-7" }, party: "no-8", role: "chair" }],
      outcomes: [{ text: "Agreed", owners: ["no-9", "no-10"] }],
      citations: [
        { source: { slug: "no-11" }, field: "session" },
        { source: { create: { publisher: "P", issuingSide: "no-12" } }, field: "dates" },
      ],
      topics: ["Never seen"],
    };
    expect(await refusedFields(minimal(wrong))).toEqual([
      "group.create.parent",
      "group.create.predecessor",
      "group.create.parties.0",
      "venue",
      "host",
      "jointlyWith.0",
      "appearances.0.party",
      "appearances.0.person",
      "outcomes.0.owners.0",
      "outcomes.0.owners.1",
      "citations.0.source",
      "citations.1.source.create.issuingSide",
    ]);
    expect(tableCounts(db)).toEqual(before);
  });
});

describe("the same person twice in the same role on the same side", () => {
  const created = (displayName: string, post: string | null = null) => ({
    person: { create: { displayName } },
    role: "co-chair",
    post,
  });
  const known = (slug: string, role = "co-chair") => ({ person: { slug }, role, party: "russia" });

  beforeEach(() => {
    db = bareRegister();
    const person = db.select().from(people).where(eq(people.slug, "igor-dylevsky")).get();
    db.insert(oldSlugs)
      .values({ recordKind: "person", slug: "general-dylevsky", recordId: person?.id ?? "" })
      .run();
  });

  test.each([
    ["by one address", [known("igor-dylevsky"), known("igor-dylevsky")]],
    ["by an address of old", [known("igor-dylevsky"), known("general-dylevsky")]],
    ["added in either order", [created("Penny Wong"), created("Wong Penny")]],
  ])("is refused at the second: %s", async (_, appearances) => {
    const before = tableCounts(db);
    expect(await refusedFields(minimal({ appearances }))).toEqual(["appearances.1.person"]);
    expect(tableCounts(db)).toEqual(before);
  });

  test("in two roles, or new namesakes with two posts, are saved", async () => {
    const appearances = [
      known("igor-dylevsky"),
      known("igor-dylevsky", "host"),
      created("Penny Wong", "Minister"),
      created("Penny Wong", "Envoy"),
    ];
    expect((await addSession(minimal({ appearances }), by)).kind).toBe("done");
  });
});

describe("a group that was removed meanwhile", () => {
  beforeEach(async () => {
    db = bareRegister();
    await removeRecord("group", "working-group", by, { isConfirmed: true });
  });

  test.each<[string, object]>([
    ["group", { group: { slug: "working-group" } }],
    ["jointlyWith.0", { jointlyWith: ["working-group"] }],
    ["group.create.parent", { group: { create: { name: "New", kind: "other", parent: "working-group" } } }],
  ])("is refused as %s with a sentence that says so", async (field, more) => {
    const outcome = await addSession(minimal(more), by);
    const message = "The group “working-group” was removed meanwhile. Choose another one.";
    expect(outcome).toEqual({ kind: "invalid", errors: [{ field, message }] });
  });
});

test("parties that come with the new group can be named beside it", async () => {
  db = bareRegister();
  const create = { name: "New", kind: "other", parties: [{ create: { name: "Mongolia", iso: "MN" } }] };
  const outcome = await addSession(minimal({ group: { create }, host: "mongolia" }), by);
  expect(outcome.kind).toBe("done");
});
