import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { noFilters } from "@/domain/session-filters";
import { sourceInput } from "@/domain/source-input";
import type { Db } from "../client";
import { getFacets } from "../queries/facets";
import { getSession } from "../queries/session";
import { countSessions, listSessions } from "../queries/sessions";
import { rebuildSearch } from "../rebuild";
import { revisions } from "../schema/history";
import { tableCounts } from "../table-counts.fixture";
import { bareRegister, by, wholeSession } from "../whole-session.fixture";
import { removeRecord } from "./records";
import { addSession, updateSession } from "./sessions";

const now = Date.UTC(2026, 10, 26, 12);
const other = { author: "Another analyst", role: "analyst" as const, note: "From the readout" };
let db: Db;
let slug: string;

beforeEach(async () => {
  db = bareRegister();
  const outcome = await addSession(wholeSession, by);
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  slug = outcome.value.slug;
});

const read = () => getSession(slug, now);
const found = async (filters: Partial<typeof noFilters>) =>
  (await listSessions({ ...noFilters, ...filters }, now)).rows.map((row) => row.slug);

describe("a change", () => {
  test("of one field leaves all others, and one revision, whole", async () => {
    const before = await read();
    const outcome = await updateSession(slug, { summary: "They parted." }, { version: 1 }, other);
    expect(outcome).toMatchObject({ kind: "done", value: { slug, version: 2 } });
    const after = await read();
    expect({ ...after, updatedAt: null }).toEqual({
      ...before,
      updatedAt: null,
      summary: "They parted.",
      version: 2,
    });
    const [first, second, ...more] = db
      .select()
      .from(revisions)
      .where(eq(revisions.recordId, before?.id ?? ""))
      .all();
    expect(more).toEqual([]);
    expect(second).toMatchObject({ version: 2, author: other.author, note: other.note });
    expect(second?.snapshot).toEqual({
      ...(first?.snapshot as object),
      summary: "They parted.",
      version: 2,
      updatedAt: after?.updatedAt,
    });
  });

  test("that changes nothing writes nothing", async () => {
    const before = tableCounts(db);
    const outcome = await updateSession(slug, { summary: wholeSession.summary }, { version: 1 }, by);
    expect(outcome).toMatchObject({ kind: "done", value: { version: 1 } });
    expect(tableCounts(db)).toEqual(before);
  });

  test("is found by what it is now, and not by what it was", async () => {
    const change = {
      held: "2025-03-02",
      venue: { slug: "moscow" },
      topics: ["Sample topic"],
      summary: "Xylophones.",
      appearances: [],
    };
    await updateSession(slug, change, { version: 1 }, by);
    expect(await found({ q: "xylophones" })).toEqual([slug]);
    expect(await found({ q: "agreed" })).toEqual([]);
    expect(await found({ venue: ["moscow"], from: "2025-03-01", to: "2025-03-03" })).toEqual([slug]);
    expect(await found({ from: "2026-11-20" })).toEqual([]);
    expect(await found({ chair: ["igor-dylevsky"] })).toEqual([]);
    expect((await countSessions({ ...noFilters, topic: ["space"] }, now)).count).toBe(0);
  });

  test("leaves lists and counts as a rebuild would make them", async () => {
    const change = { held: "2025", status: "held", topics: ["Space"], outcomes: [] } as const;
    await updateSession(slug, { ...change, topics: ["Space"], outcomes: [] }, { version: 1 }, by);
    const facets = await getFacets(noFilters, now);
    rebuildSearch(db);
    expect(await getFacets(noFilters, now)).toEqual(facets);
  });

  test("adds what it names that is new", async () => {
    const person = {
      create: { displayName: "Anna Bell", sortName: null, party: null, printedForms: [], note: null },
    };
    const there = { nameAsPrinted: null, party: "india", rank: null, post: null, organisation: null };
    await updateSession(slug, { appearances: [{ person, role: "chair", ...there }] }, { version: 1 }, by);
    expect((await read())?.leaders).toMatchObject([
      { person: { slug: "anna-bell" }, nameAsPrinted: "Anna Bell" },
    ]);
  });
});

test("a new source without an address that tells two things is one source", async () => {
  const create = sourceInput.parse({ publisher: "Gazette" });
  const said = { differingValue: null, locator: null, quote: null, reason: null, former: null };
  const citations = (["dates", "venue"] as const).map((field) => ({ source: { create }, field, ...said }));
  await updateSession(slug, { citations }, { version: 1 }, by);
  const cited = (await read())?.citations.map(({ source, field }) => [source.slug, field]);
  expect(cited).toEqual([
    ["gazette", "dates"],
    ["gazette", "venue"],
  ]);
});

describe("two analysts", () => {
  test("who change other fields both have their way", async () => {
    await updateSession(slug, { summary: "Mine." }, { version: 1 }, by);
    const outcome = await updateSession(slug, { format: "virtual" }, { version: 1 }, other);
    expect(outcome).toMatchObject({ kind: "done", value: { version: 3 } });
    expect(await read()).toMatchObject({ summary: "Mine.", format: "virtual" });
  });

  test("who change the same field are told, and nothing is written", async () => {
    await updateSession(slug, { summary: "Theirs." }, { version: 1 }, by);
    const before = tableCounts(db);
    const change = { summary: "Mine.", topics: ["Never written"] };
    expect(await updateSession(slug, change, { version: 1 }, other)).toEqual({
      kind: "conflict",
      version: 2,
      conflicts: [
        {
          field: "summary",
          label: "Summary",
          base: [wholeSession.summary],
          mine: ["Mine."],
          theirs: ["Theirs."],
          saved: { author: by.author, authorMark: null, at: expect.stringMatching(/^\d{4}-/) },
        },
      ],
    });
    expect(tableCounts(db)).toEqual(before);
    expect(await read()).toMatchObject({ summary: "Theirs.", version: 2 });
  });

  test.each(["mine", "theirs"] as const)("choose field by field: %s", async (choice) => {
    await updateSession(slug, { summary: "theirs" }, { version: 1 }, by);
    const seen = { version: 1, against: 2, chosen: { summary: choice } };
    await updateSession(slug, { summary: "mine", format: "hybrid" }, seen, other);
    expect(await read()).toMatchObject({ summary: choice, format: "hybrid" });
  });

  test("are asked again once somebody has saved since they chose", async () => {
    await updateSession(slug, { summary: "Theirs." }, { version: 1 }, by);
    await updateSession(slug, { summary: "Theirs again." }, { version: 2 }, by);
    const seen = { version: 1, against: 2, chosen: { summary: "mine" as const } };
    expect(await updateSession(slug, { summary: "Mine." }, seen, other)).toMatchObject({
      kind: "conflict",
      version: 3,
      conflicts: [{ theirs: ["Theirs again."] }],
    });
  });

  test("are told of each field who saved it last, whoever saved something else since", async () => {
    await updateSession(slug, { summary: "Theirs." }, { version: 1 }, { ...by, author: "Asha Rao" });
    await updateSession(slug, { note: "Theirs." }, { version: 2 }, { ...by, author: "Boris Orlov" });
    await updateSession(slug, { format: "virtual" }, { version: 3 }, { ...by, author: "Chen Li" });
    const outcome = await updateSession(slug, { summary: "Mine.", note: "Mine." }, { version: 1 }, other);
    expect(outcome).toMatchObject({
      kind: "conflict",
      conflicts: [
        { field: "summary", saved: { author: "Asha Rao" } },
        { field: "note", saved: { author: "Boris Orlov" } },
      ],
    });
  });

  test("are not asked again about a field that stands as it did when they chose", async () => {
    await updateSession(slug, { summary: "Theirs.", note: "Theirs." }, { version: 1 }, by);
    await updateSession(slug, { note: "Theirs again." }, { version: 2 }, by);
    const mine = { summary: "Mine.", note: "Mine." };
    const chosen = { summary: "mine", note: "mine" } as const;
    const seen = { version: 1, against: 2, chosen };
    expect(await updateSession(slug, mine, seen, other)).toMatchObject({
      kind: "conflict",
      version: 3,
      conflicts: [{ field: "note", theirs: ["Theirs again."] }],
    });
    expect(await updateSession(slug, mine, { ...seen, against: 3 }, other)).toMatchObject({ kind: "done" });
    expect(await read()).toMatchObject(mine);
  });

  test("a version that never was is a conflict", async () => {
    const outcome = await updateSession(slug, { summary: "Mine." }, { version: 7 }, by);
    expect(outcome).toEqual({ kind: "conflict", version: 1, conflicts: [] });
  });
});

describe("what is refused", () => {
  test("a reference that is missing, by its path", async () => {
    const before = tableCounts(db);
    const change = { venue: { slug: "atlantis" }, topics: ["Never written"] };
    expect(await updateSession(slug, change, { version: 1 }, by)).toMatchObject({
      kind: "invalid",
      errors: [{ field: "venue" }],
    });
    expect(tableCounts(db)).toEqual(before);
  });

  test("a session marked held of which the change does not say when, unless it says that nobody knows", async () => {
    await updateSession(slug, { status: "postponed", planned: null, held: null }, { version: 1 }, by);
    expect(await updateSession(slug, { status: "held" }, { version: 2 }, by)).toEqual({
      kind: "invalid",
      errors: [{ field: "held", message: "Say when the session was held, or that its date is not known." }],
    });
    const said = await updateSession(slug, { status: "held", held: null }, { version: 2 }, by);
    expect(said).toMatchObject({ kind: "done", value: { version: 3 } });
  });

  test("a session that was removed meanwhile, or never was", async () => {
    await removeRecord("session", slug, by);
    for (const each of [slug, "nobody"]) {
      expect(await updateSession(each, { summary: "Mine." }, { version: 1 }, by)).toEqual({
        kind: "not-found",
      });
    }
  });
});

test("a removed session is in no list, count or search, and is still there as a tombstone", async () => {
  await removeRecord("session", slug, by);
  expect(await found({})).toEqual([]);
  expect(await found({ q: "agreed" })).toEqual([]);
  expect((await countSessions(noFilters, now)).count).toBe(0);
  expect(await read()).toMatchObject({ deletedAt: expect.any(String), version: 2 });
});
