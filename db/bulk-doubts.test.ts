import { beforeEach, describe, expect, test } from "vitest";
import type { BulkChange } from "@/domain/bulk-change";
import { noFilters } from "@/domain/session-filters";
import { sessionInput } from "@/domain/session-input";
import type { Db } from "./client";
import { changeSessions } from "./commands/bulk-changes";
import { addSession, updateSession } from "./commands/sessions";
import { directoryFixture, fixtureNow as now } from "./directory.fixture";
import { previewBulkChange } from "./queries/bulk-preview";
import { getSession } from "./queries/session";
import { listSessions } from "./queries/sessions";
import { tableCounts } from "./table-counts.fixture";

const by = { author: "Analyst", role: "analyst" as const };
let db: Db;

beforeEach(() => {
  db = directoryFixture();
});

async function seenOf(slugs: string[]) {
  const { rows } = await listSessions({ ...noFilters, limit: 200 }, now);
  const whole = await Promise.all(slugs.map((slug) => getSession(slug, now)));
  expect(rows.length).toBeGreaterThan(0);
  return whole.map((session) => ({ id: session?.id ?? "", version: session?.version ?? 0 }));
}

async function preview(slugs: string[], change: BulkChange) {
  const ids = (await seenOf(slugs)).map(({ id }) => id);
  const outcome = await previewBulkChange(ids, change, now);
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

const add = (fields: object) => addSession(sessionInput.parse({ status: "announced", ...fields }), by);

describe("what the form of a session would refuse", () => {
  test("is left out of the preview, and refused whoever posts it: held in the future", async () => {
    await updateSession("wg-5th-2027", { held: "2027-02" }, { version: 1 }, by);
    const { refused, effects } = await preview(["wg-5th-2027"], { status: "held" });
    expect(effects).toEqual([]);
    expect(refused).toMatchObject([
      {
        slug: "wg-5th-2027",
        reason: "A session that was held cannot lie in the future, as February 2027 does.",
      },
    ]);
    const before = tableCounts(db);
    const asked = { now, isConfirmed: true };
    expect(await changeSessions(await seenOf(["wg-5th-2027"]), { status: "held" }, by, asked)).toMatchObject({
      kind: "invalid",
      errors: [{ field: "form", message: expect.stringContaining("cannot lie in the future") }],
    });
    expect(tableCounts(db)).toEqual(before);
  });

  test("a time of day at a venue of which no time zone is known", async () => {
    await updateSession("wg-3rd-2023", { held: "2023-07-18", startTime: "09:30" }, { version: 1 }, by);
    const { refused } = await preview(["wg-3rd-2023"], { venue: "delhi" });
    expect(refused).toMatchObject([{ reason: expect.stringContaining("needs a time zone") }]);
    expect((await preview(["wg-4th-2024"], { venue: "delhi" })).refused).toEqual([]);
  });
});

describe("what it would ask", () => {
  test("is told of the sessions together of which it is the same, and must be confirmed", async () => {
    for (const ordinal of [8, 9]) await add({ group: { slug: "commission" }, ordinal, planned: "2025-01" });
    const slugs = ["commission-8th-2025", "commission-9th-2025", "commission-22nd-2025"];
    const { doubts } = await preview(slugs, { status: "confirmed" });
    expect(doubts.map(({ reason, sessions }) => [reason, sessions.map(({ slug }) => slug)])).toEqual([
      ["Its date has passed.", slugs],
      ["It was held, as the register has it.", slugs.slice(2)],
    ]);
    const seen = await seenOf(slugs);
    const before = tableCounts(db);
    expect(
      await changeSessions(seen, { status: "confirmed" }, by, { now, isConfirmed: false }),
    ).toMatchObject({
      kind: "invalid",
      errors: [
        {
          field: "confirmed",
          message: expect.stringMatching(/has passed\. Nothing was changed/),
        },
      ],
    });
    expect(tableCounts(db)).toEqual(before);
    expect(await changeSessions(seen, { status: "confirmed" }, by, { now, isConfirmed: true })).toMatchObject(
      {
        kind: "done",
      },
    );
  });

  test("of a body of other parties, of the same number there and of the order of numbers", async () => {
    await add({ group: { slug: "talks" }, ordinal: 3, status: "held", held: "2021" });
    await add({ group: { slug: "talks" }, ordinal: 9, status: "held", held: "2022" });
    const { doubts } = await preview(["wg-3rd-2023"], { group: "talks" });
    expect(doubts.map(({ reason }) => reason)).toEqual([
      "“Working Group” is of India and Russia, “Staff Talks” is of India and Vietnam.",
      "The 3rd meeting of the Staff Talks (held, 2021) has the same number.",
      expect.stringContaining("lies earlier: the 3rd meeting would come after the 9th"),
    ]);
  });

  test("of two sessions that come from different bodies under one number", async () => {
    await add({ group: { slug: "commission" }, ordinal: 3, status: "held", held: "2001" });
    const { doubts } = await preview(["wg-3rd-2023", "commission-3rd-2001"], { group: "land" });
    expect(doubts.find(({ reason }) => reason.startsWith("Another of these"))?.sessions).toHaveLength(2);
  });

  test("nothing where nothing is doubtful, and then nothing need be confirmed", async () => {
    expect((await preview(["wg-5th-2027"], { status: "confirmed", addTopic: "Sample" })).doubts).toEqual([]);
    expect((await preview(["wg-5th-2027"], { group: "land" })).doubts).toEqual([]);
    const seen = await seenOf(["wg-5th-2027"]);
    expect(
      await changeSessions(seen, { status: "confirmed" }, by, { now, isConfirmed: false }),
    ).toMatchObject({
      kind: "done",
    });
  });
});

test("those that are put off have no date any more, as after the move of a single one", async () => {
  const { effects } = await preview(["wg-5th-2027"], { status: "postponed" });
  expect(effects[0]?.differences).toMatchObject([
    { label: "Planned date", before: ["2027"], after: [] },
    { label: "Status", after: ["postponed"] },
  ]);
});
