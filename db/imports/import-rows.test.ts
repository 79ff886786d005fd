import { beforeEach, describe, expect, test } from "vitest";
import { countRows, questionsOf, refusalLines } from "@/domain/import/imported-row";
import { formatAnswer, parseAnswers } from "@/domain/import/name-question";
import { noFilters } from "@/domain/session-filters";
import type { Db } from "../client";
import { removeRecord } from "../commands/records";
import { updateSession } from "../commands/sessions";
import { undoStep } from "../commands/undo";
import { directoryFixture } from "../directory.fixture";
import { getFacets } from "../queries/facets";
import { getSession } from "../queries/session";
import { listSessions } from "../queries/sessions";
import { steps } from "../schema/history";
import { tableCounts } from "../table-counts.fixture";
import { by, imported, now, preview } from "./import.fixture";

let db: Db;
beforeEach(() => {
  db = directoryFixture();
});

const all = async () =>
  (await listSessions({ ...noFilters, sort: "date", limit: 200 }, now)).rows.map(({ slug }) => slug);
const session = (slug: string) => getSession(slug, now);
const refusals = async (text: string, options = {}) =>
  (await imported(text, options)).rows.flatMap(refusalLines);

describe("a row is about", () => {
  test.each([
    ["the session of its id", async () => `id,summary\n${(await session("wg-3rd-2023"))?.id},Told.`],
    ["the session of its address", async () => "slug,summary\nwg-3rd-2023,Told."],
    ["the session of its group and number", async () => "Group,No.,Summary\nWorking Group,3rd,Told."],
  ])("%s, and columns that the file lacks are untouched", async (_, file) => {
    const before = await session("wg-3rd-2023");
    expect(countRows((await imported(await file())).rows)).toMatchObject({ changed: 1, refused: 0 });
    const { summary, version, updatedAt, ...after } = (await session("wg-3rd-2023")) ?? expect.fail();
    expect({ ...after, summary: null, version: 1, updatedAt: before?.updatedAt }).toEqual(before);
    expect([summary, version, updatedAt]).toEqual(["Told.", 2, expect.any(String)]);
  });

  test("a new one where nothing says that it is known", async () => {
    const { rows } = await imported("group,ordinal,status,planned\nwg,6,announced,2028\n");
    expect(rows).toMatchObject([
      { kind: "new", title: "6th meeting of the Working Group", slug: "wg-6th-2028" },
    ]);
  });

  test.each([
    [
      "an id and an address of two sessions",
      async () => `id,slug\n${(await session("wg-3rd-2023"))?.id},wg-4th-2024`,
      /^Row 2, slug: The address .* another session/,
    ],
    [
      "one that was removed",
      async () => {
        await removeRecord("session", "wg-3rd-2023", by);
        return "slug,summary\nwg-3rd-2023,x";
      },
      /^Row 2, slug: The session .* was removed from the register/,
    ],
    [
      "one that another row is about",
      async () => "slug,group,ordinal,summary\nwg-3rd-2023,,,x\n,wg,3,y",
      /^Row 3: Row 2 is about the same session/,
    ],
    [
      "one that looks like another",
      async () => "group,status,held\nwg,held,18 July 2023",
      /^Row 2: This looks like the 3rd meeting of the Working Group \(wg-3rd-2023\)/,
    ],
  ])("and is refused where it would be %s", async (_, file, message) => {
    const lines = await refusals(await file());
    expect(lines).toEqual([expect.stringMatching(message)]);
  });

  test("one that looks like another goes in where that is said", async () => {
    const { rows } = await imported("group,status,held\nwg,held,18 July 2023", { addLikely: true });
    expect(countRows(rows)).toMatchObject({ new: 1 });
  });
});

describe("what a row changes", () => {
  test("is shown in words, and an empty cell takes away", async () => {
    const { rows } = await imported("slug,planned,venue,outcomes\nwg-5th-2027,Dec 2027,,\n");
    expect(rows[0]?.differences).toMatchObject([
      { label: "Planned date", before: ["2027"], after: ["December 2027"] },
      { field: "venueId", before: ["Moscow"], after: [] },
    ]);
    expect(await session("wg-5th-2027")).toMatchObject({ planned: "2027-12", place: null });
  });

  test("does not undo what somebody else changed since the file was written", async () => {
    const header = "slug,version,summary,note\n";
    await updateSession("wg-3rd-2023", { summary: "Theirs." }, { version: 1 }, by);
    await imported(`${header}wg-3rd-2023,1,,Mine.\n`);
    expect(await session("wg-3rd-2023")).toMatchObject({ summary: "Theirs.", note: "Mine.", version: 3 });
  });

  test("collides where both changed the same field, and says what it is now", async () => {
    await updateSession("wg-3rd-2023", { summary: "Theirs." }, { version: 1 }, by);
    expect(await refusals("slug,version,summary\nwg-3rd-2023,1,Mine.")).toEqual([
      "Row 2: Somebody else changed it meanwhile: “Summary” is now “Theirs.”. Look at it and import the row again.",
    ]);
  });

  test("is never the first of a month that a spreadsheet made up", async () => {
    const [line] = await refusals("slug,held\nland-1st-2024,2024-06-01");
    expect(line).toMatch(
      /^Row 2, held: The register knows June 2024, and a spreadsheet has made 1 June 2024 of it/,
    );
    expect(await session("land-1st-2024")).toMatchObject({ held: "2024-06" });
  });

  test("may be a co-chair under a heading that names the side; others stay", async () => {
    await imported("Body,No,Co-chair (India),Co-chair (RU)\nWorking Group,3,j-p-mathew,Col. Pavel Testov");
    expect((await session("wg-3rd-2023"))?.appearances).toMatchObject([
      { person: { name: "Pavel Testov" }, party: { slug: "russia" }, rank: "Col.", role: "co-chair" },
      { person: { slug: "j-p-mathew" }, post: "Chief of Integrated Defence Staff" },
    ]);
  });
});

describe("names that a row writes in words", () => {
  const row = (people: string) => `group,ordinal,status,planned,appearances\nwg,7,announced,2029,${people}\n`;

  test("stand for the record that bears them, and somebody new is added once for all rows", async () => {
    const file = `group,ordinal,status,planned,venue,appearances\nworking group,7,announced,2029,Manekshaw Centre,co-chair: Dylevsky Igor | RUS\nwg,8,announced,2030,New Hall,co-chair: Anna Newman\nwg,9,announced,2031,New Hall,co-chair: Anna Newman`;
    const before = tableCounts(db);
    expect(countRows((await imported(file)).rows)).toMatchObject({ new: 3 });
    expect(await session("wg-7th-2029")).toMatchObject({ place: { slug: "centre" } });
    expect((await session("wg-7th-2029"))?.appearances).toMatchObject([
      { person: { slug: "igor-dylevsky" }, party: { slug: "russia" } },
    ]);
    const after = tableCounts(db);
    expect([(after.people ?? 0) - (before.people ?? 0), (after.venues ?? 0) - (before.venues ?? 0)]).toEqual([
      1, 1,
    ]);
  });

  test("are asked about where they come near, and never merged unasked", async () => {
    const file = row("co-chair: I. Dylevsky");
    const [question] = questionsOf(await preview(file));
    expect(question).toMatchObject({
      kind: "person",
      text: "I. Dylevsky",
      fallback: "new",
      choices: [{ slug: "igor-dylevsky" }],
    });
    await imported(file);
    expect((await session("wg-7th-2029"))?.appearances).toMatchObject([{ person: { slug: "i-dylevsky" } }]);
  });

  test("are the record that somebody chose", async () => {
    const answers = parseAnswers([formatAnswer("person", "I. Dylevsky", "igor-dylevsky")]);
    await imported(row("co-chair: I. Dylevsky"), { answers });
    expect((await session("wg-7th-2029"))?.appearances).toMatchObject([
      { person: { slug: "igor-dylevsky" }, nameAsPrinted: "I. Dylevsky" },
    ]);
  });

  test.each([
    [
      "an unknown group",
      "group,status\nWorking Grope,announced",
      /group: There is no group called “Working Grope”/,
    ],
    [
      "an unknown party",
      row("co-chair: Anna Newman | Atlantis"),
      /appearances: There is no party “Atlantis”/,
    ],
    [
      "an unknown source",
      "slug,citations\nwg-3rd-2023,nowhere: session",
      /citations: There is no source “nowhere”/,
    ],
    [
      "a venue that is elsewhere",
      "slug,venue,city\nwg-5th-2027,centre,Hanoi",
      /city: .* is in New Delhi, not in “Hanoi”/,
    ],
    [
      "a formula",
      'group,ordinal,status\nwg,"=1+1",announced',
      /ordinal: “=1\+1” is not the number of a meeting/,
    ],
    ["a control character", "slug,summary\nwg-3rd-2023,a\u0007b", /summary: Take out the character/],
    [
      "a held date in the future",
      "group,ordinal,status,held\nwg,9,held,2031",
      /held: A session that was held cannot lie in the future/,
    ],
    ["no status", "group,ordinal\nwg,9", /status: Say the status/],
    ["more cells than headings", "slug,summary\nwg-3rd-2023,a,b", /row has more cells/],
    ["a version to come", "slug,version,summary\nwg-3rd-2023,0,a", /version: A version is a whole number/],
  ])("are refused at the cell: %s", async (_, file, message) => {
    const before = tableCounts(db);
    expect(await refusals(file)).toEqual([expect.stringMatching(message)]);
    expect(tableCounts(db)).toEqual(before);
  });
});

describe("an import is one step", () => {
  const file =
    "slug,group,ordinal,status,planned,summary,appearances\nwg-3rd-2023,,,,,Told.,\n,wg,6,announced,2028,,co-chair: Anna Newman\n,nobody,1,announced,2028,,\n";

  test("in which good rows go in without the bad ones, and which is undone as one", async () => {
    const [before, facets] = [await all(), await getFacets(noFilters, now)];
    const { stepId, rows } = await imported(file);
    expect(rows.map(({ kind }) => kind)).toEqual(["changed", "new", "refused"]);
    expect(db.select().from(steps).all()).toMatchObject([{ id: stepId, kind: "import" }]);
    expect(await undoStep(stepId ?? "", by)).toMatchObject({ kind: "done" });
    expect(await all()).toEqual(before);
    expect(await session("wg-3rd-2023")).toMatchObject({ summary: null });
    expect(await getFacets(noFilters, now)).toEqual(facets);
    expect((await session("wg-6th-2028"))?.deletedAt).not.toBeNull();
  });

  test("whose undoing leaves alone whom others name meanwhile, and is refused where a session was changed since", async () => {
    const { stepId } = await imported(file);
    await updateSession(
      "wg-4th-2024",
      {
        appearances: [
          {
            person: { slug: "anna-newman" },
            nameAsPrinted: null,
            party: null,
            role: "member",
            rank: null,
            post: null,
            organisation: null,
          },
        ],
      },
      { version: 1 },
      by,
    );
    await updateSession("wg-6th-2028", { note: "Mine." }, { version: 1 }, by);
    expect(await undoStep(stepId ?? "", by)).toMatchObject({
      kind: "invalid",
      errors: [{ message: expect.stringMatching(/was changed since it was added/) }],
    });
    expect(await session("wg-3rd-2023")).toMatchObject({ summary: "Told." });
  });

  test("whose undoing is undone in turn", async () => {
    const { stepId } = await imported(file);
    const undone = await undoStep(stepId ?? "", by);
    const again = undone.kind === "done" ? await undoStep(undone.value.stepId, by) : undone;
    expect(again).toMatchObject({ kind: "done" });
    expect(await session("wg-6th-2028")).toMatchObject({
      deletedAt: null,
      appearances: [{ person: { slug: "anna-newman" } }],
    });
    expect(await session("wg-3rd-2023")).toMatchObject({ summary: "Told." });
  });

  test("that is long is undone in parts: all of it, or none where one session was changed since", async () => {
    const numbers = Array.from({ length: 520 }, (_, n) => `wg,${n + 100},announced`).join("\n");
    const before = await getFacets(noFilters, now);
    const { stepId } = await imported(`group,ordinal,status\n${numbers}\n`);
    const touched = "wg-100th-undated";
    await updateSession(touched, { note: "Mine." }, { version: 1 }, by);
    const counts = tableCounts(db);
    expect(await undoStep(stepId ?? "", by)).toMatchObject({ kind: "invalid" });
    expect(tableCounts(db)).toEqual(counts);
    await removeRecord("session", touched, by);
    expect(await undoStep(stepId ?? "", by)).toMatchObject({ kind: "done", value: { records: 520 } });
    expect(await getFacets(noFilters, now)).toEqual(before);
    expect(await undoStep(stepId ?? "", by)).toMatchObject({ kind: "invalid" });
  });

  test("and is none where no row changes anything", async () => {
    const before = tableCounts(db);
    expect(await imported("slug,status\nwg-3rd-2023,held\nnobody,held")).toMatchObject({ stepId: null });
    expect(tableCounts(db)).toEqual(before);
  });
});
