import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { sql } from "drizzle-orm";
import { beforeEach, expect, test, vi } from "vitest";
import { sessionInput } from "@/domain/session-input";
import type { CitedField } from "@/domain/source";
import { sourceInput } from "@/domain/source-input";
import { venueInput } from "@/domain/venue-input";
import { weaknessesIn } from "@/domain/weakness";
import { type Db, openAsIs, openDatabase, setDb } from "./client";
import { changeSessions } from "./commands/bulk-changes";
import { mergeRecords } from "./commands/merges";
import { restoreVersion } from "./commands/records";
import { addSession, updateSession } from "./commands/sessions";
import { addSource } from "./commands/sources";
import { undoStep } from "./commands/undo";
import { addVenue } from "./commands/venues";
import { prepareRegister } from "./prepare";
import { getSession } from "./queries/session";
import { listWeakSessions } from "./queries/weak-sessions";
import { followCitations } from "./unfollowed-citations";
import { bareRegister, by } from "./whole-session.fixture";

const migration = readFileSync("db/migrations/0014_unfollowed_citations.sql", "utf8");
const marks = migration.split("--> statement-breakpoint")[1] ?? "";
const now = Date.UTC(2026, 10, 24);
const cite = (field: CitedField, slug = "readout") => ({
  source: { slug },
  field,
  differingValue: null,
  locator: null,
  quote: null,
  reason: null,
  former: null,
});
const person = { person: { slug: "igor-dylevsky" }, role: "co-chair" };
let db: Db;
let slug = "";

const read = async () => {
  const session = await getSession(slug, now);
  if (!session) throw new Error("There is no session.");
  return session;
};
/** "readout dates: 18–19 January 2027" for each citation; what it says no more follows the colon. */
const said = async () =>
  (await read()).citations.map(({ source, field, former }) =>
    [`${source.slug} ${field}`, ...(former ? [former.value] : [])].join(": "),
  );
const cited = async () =>
  (await read()).citations.map(({ source, ...rest }) => ({ ...rest, source: { slug: source.slug } }));
const change = async (parts: Parameters<typeof updateSession>[1]) => {
  const outcome = await updateSession(slug, parts, { version: (await read()).version }, by);
  expect(outcome.kind).toBe("done");
};
const revisions = () => db.all(sql`SELECT * FROM revisions ORDER BY sequence`);
const weak = async () =>
  (await listWeakSessions({ kind: null, after: null, limit: 9 }, now)).rows.flatMap(({ weakness }) =>
    weaknessesIn(weakness),
  );

/** Makes the register what a release before 0010 would have left, as migration 0014 finds and marks it. */
function asBefore(upTo = Number.MAX_SAFE_INTEGER): void {
  db.run(sql`UPDATE citations SET former = NULL`);
  db.run(sql`UPDATE sessions SET weakness = 0`);
  db.run(sql`UPDATE revisions SET schema_version = 3, snapshot = json_remove(snapshot,
    '$.citations[0].former', '$.citations[1].former', '$.citations[2].former', '$.citations[3].former')
    WHERE record_kind = 'session' AND version <= ${upTo}`);
  db.run(sql.raw(marks));
}

beforeEach(async () => {
  db = bareRegister();
  const input = sessionInput.parse({
    group: { slug: "working-group" },
    planned: "2027-01-18/2027-01-19",
    status: "announced",
    venue: { slug: "moscow" },
    appearances: [person],
    citations: (["session", "dates", "venue", "appearances"] as const).map((field) => cite(field)),
  });
  const added = await addSession(input, by);
  if (added.kind !== "done") throw new Error(JSON.stringify(added));
  slug = added.value.slug;
});

test("what was changed before is told by the history, once, and no revision is written", async () => {
  await change({ planned: "2027-02", status: "cancelled" });
  await change({ summary: "Nobody came." });
  const whole = await said();
  expect(whole).toEqual([
    "readout session: announced",
    "readout dates: 18–19 January 2027",
    "readout venue",
    "readout appearances",
  ]);
  const told = await weak();
  expect(told).toContain("changed");
  asBefore();
  const before = revisions();
  expect([await said(), await weak()]).not.toEqual([whole, told]);
  followCitations();
  expect([await said(), await weak()]).toEqual([whole, told]);
  expect(revisions()).toEqual(before);
  expect(db.all(sql`SELECT * FROM unfollowed_citations`)).toEqual([]);
  await change({ status: "announced" });
  expect((await said())[0]).toBe("readout session");
});

test("what a source was named for with the change, or was put back, it supports", async () => {
  await change({ planned: "2027-02" });
  const other = await addSource(sourceInput.parse({ publisher: "PIB", url: "https://pib.gov.in/1" }), by);
  expect(other.kind).toBe("done");
  await change({ status: "confirmed", citations: [...(await cited()), cite("status", "pib")] });
  await restoreVersion("session", slug, 1, by);
  await change({ planned: "2027-03", citations: [...(await cited()), cite("dates", "pib")] });
  asBefore();
  followCitations();
  expect(await said()).toEqual([
    "readout session",
    "readout dates: 18–19 January 2027",
    "readout venue",
    "readout appearances",
    "pib dates",
  ]);
});

test("a place that was merged with another is the same one, also once that is undone", async () => {
  const hall = await addVenue(venueInput.parse({ slug: "hall", city: "Moskva", country: "RU" }), by);
  expect(hall.kind).toBe("done");
  const step = await mergeRecords("venue", "moscow", "hall", by, { isConfirmed: true });
  asBefore();
  followCitations();
  expect((await said())[2]).toBe("readout venue");
  await undoStep(step.kind === "done" ? step.value.stepId : "", by);
  expect((await said())[2]).toBe("readout venue");
  asBefore();
  followCitations();
  expect((await said())[2]).toBe("readout venue");
});

test("sessions that no earlier release changed are not marked, and what stands there stays", async () => {
  await change({ planned: "2027-02" });
  db.run(sql.raw(marks));
  expect(db.all(sql`SELECT * FROM unfollowed_citations`)).toEqual([]);
  db.run(sql`UPDATE revisions SET schema_version = 3 WHERE version = 1`);
  db.run(sql.raw(marks));
  expect(db.all(sql`SELECT * FROM unfollowed_citations`)).toEqual([]);
});

test("a later release has told it of a value that came between: the history knows which one was cited", async () => {
  await change({ planned: "2027-02" });
  asBefore(2);
  await change({ planned: "2027-03" });
  expect((await said())[1]).toBe("readout dates: February 2027");
  followCitations();
  expect((await said())[1]).toBe("readout dates: 18–19 January 2027");
});

test("somebody who has said since that a source tells it all the same is believed", async () => {
  await change({ planned: "2027-02" });
  asBefore(2);
  await change({ planned: "2027-03" });
  await change({ citations: (await cited()).map((each) => ({ ...each, former: null })) });
  followCitations();
  expect((await said())[1]).toBe("readout dates");
});

test("where the history does not tell what stands there now, it stays as it is", async () => {
  await change({ planned: "2027-02", status: "cancelled" });
  asBefore();
  db.run(sql`UPDATE citations SET locator = 'p. 2' WHERE field = 'dates'`);
  followCitations();
  expect((await said()).slice(0, 2)).toEqual(["readout session: announced", "readout dates"]);
});

test("a history that ends before the present tells nothing of it", async () => {
  await change({ planned: "2027-02" });
  await change({ planned: "2027-01-18/2027-01-19" });
  asBefore();
  db.run(sql`DELETE FROM revisions WHERE record_kind = 'session' AND version = 3`);
  followCitations();
  expect((await said())[1]).toBe("readout dates");
});

/** Gives the first version of the session the shape of the very first release, which knew a person by a slug that is gone. */
function asFirstRelease(): void {
  const isFirst = sql`record_kind = 'session' AND version = 1`;
  const row = db.get<{ snapshot: string }>(sql`SELECT snapshot FROM revisions WHERE ${isFirst}`);
  const { jointIds: _, topicIds: __, citations, ...kept } = JSON.parse(row.snapshot);
  const first = {
    ...kept,
    jointlyWith: [],
    topics: [],
    appearances: [{ person: { slug: "i-dylevsky" }, party: null, role: "co-chair" }],
    citations: citations.map(
      ({ sourceId: ___, former: ____, ...said }: object & Record<string, unknown>) => ({
        ...said,
        source: { slug: "readout" },
      }),
    ),
  };
  const text = JSON.stringify(first);
  db.run(sql`UPDATE revisions SET schema_version = 1, snapshot = ${text} WHERE ${isFirst}`);
}

test("the very first release tells of dates and places, and not of people whom it knew by another name", async () => {
  await change({ planned: "2027-02" });
  asBefore();
  asFirstRelease();
  followCitations();
  expect((await said()).slice(1)).toEqual([
    "readout dates: 18–19 January 2027",
    "readout venue",
    "readout appearances",
  ]);
});

test("a change of many from before, undone after, leaves no source behind with what it never ceased to say", async () => {
  const { id, version } = await read();
  const asked = { now, isConfirmed: true };
  const step = await changeSessions([{ id, version }], { status: "postponed" }, by, asked);
  asBefore();
  followCitations();
  expect((await said())[0]).toBe("readout session: announced");
  await undoStep(step.kind === "done" ? step.value.stepId : "", by);
  expect((await said())[0]).toBe("readout session");
});

test.each(["0001_search-first", "0009_attachment_words"])(
  "a register of %s is followed at its first start",
  async (release) => {
    const folder = mkdtempSync(path.join(tmpdir(), "rapporteur-unfollowed-"));
    const file = path.join(folder, "register.db");
    writeFileSync(file, gunzipSync(readFileSync(`db/earlier-releases/${release}.db.gz`)));
    const old = openAsIs(file, { readonly: false });
    // As that release changed a date.
    old.run(sql`UPDATE sessions SET held = '2001-03', version = version + 1 WHERE ordinal = 1`);
    old.run(sql`INSERT INTO revisions (record_kind, record_id, version, at, author, schema_version, snapshot)
      SELECT record_kind, record_id, version + 1, at, author, schema_version,
        json_set(snapshot, '$.held', '2001-03', '$.version', version + 1)
      FROM revisions WHERE record_id = (SELECT id FROM sessions WHERE ordinal = 1) ORDER BY version DESC LIMIT 1`);
    old.$client.close();
    const opened = setDb(openDatabase(file));
    vi.stubEnv("SEED", "none");
    slug = "commission-one-1st-2001";
    expect(await said()).toEqual(["readout-one dates"]);
    prepareRegister();
    vi.unstubAllEnvs();
    expect(await said()).toEqual(["readout-one dates: 4 March 2001"]);
    opened.$client.close();
    rmSync(folder, { recursive: true });
  },
);
