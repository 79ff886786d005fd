import { beforeEach, describe, expect, test } from "vitest";
import { groupInput } from "@/domain/group-input";
import { personInput } from "@/domain/person-input";
import { noFilters } from "@/domain/session-filters";
import { sessionInput } from "@/domain/session-input";
import type { Db } from "../client";
import { directoryFixture } from "../directory.fixture";
import { getFacets } from "../queries/facets";
import { getPerson } from "../queries/people";
import { getSession } from "../queries/session";
import { listSessions } from "../queries/sessions";
import { currentSlug } from "../queries/slugs";
import { rebuildSearch } from "../rebuild";
import { revisions } from "../schema/history";
import { tableCounts } from "../table-counts.fixture";
import { addGroup } from "./groups";
import { mergeRecords } from "./merges";
import { addPerson } from "./people";
import { removeRecord, restoreRecord, restoreVersion } from "./records";
import { addSession, updateSession } from "./sessions";
import { undoStep } from "./undo";

const now = Date.UTC(2026, 10, 24, 12);
const by = { author: "Analyst", role: "analyst" as const };
let db: Db;

beforeEach(async () => {
  db = directoryFixture();
  await addPerson(personInput.parse({ displayName: "Johnson P. Mathew", party: "india" }), by);
  await addSession(
    sessionInput.parse({
      group: { slug: "land" },
      ordinal: 2,
      status: "held",
      held: "2025-06",
      appearances: [{ person: { slug: "johnson-p-mathew" }, party: "india", role: "co-chair" }],
    }),
    by,
  );
});

const chaired = async (chair: string) =>
  (await listSessions({ ...noFilters, chair: [chair] }, now)).rows.map(({ slug }) => slug);

/** What the register says, without versions, instants and what is derived in passing. */
async function content() {
  const { rows } = await listSessions({ ...noFilters, limit: 200 }, now);
  const whole = await Promise.all(rows.map(({ slug }) => getSession(slug, now)));
  return {
    sessions: whole.map((session) => ({ ...session, version: 0, updatedAt: "" })),
    facets: await getFacets(noFilters, now),
    people: await Promise.all(
      ["j-p-mathew", "johnson-p-mathew"].map(async (slug) => ({
        ...(await getPerson(slug)),
        version: 0,
        updatedAt: "",
      })),
    ),
  };
}

async function merged(isConfirmed = false) {
  const outcome = await mergeRecords("person", "johnson-p-mathew", "j-p-mathew", by, { isConfirmed });
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

describe("two records of one person", () => {
  test("become one, with every printed form, session and address", async () => {
    const { slug, records } = await merged();
    expect({ slug, records }).toEqual({ slug: "j-p-mathew", records: 3 });
    expect(await chaired("j-p-mathew")).toEqual(["land-2nd-2025", "wg-3rd-2023"]);
    const forms = (await getPerson("j-p-mathew"))?.printedForms.map(({ form }) => form);
    expect(forms).toEqual(expect.arrayContaining(["J P Mathew", "Johnson P. Mathew"]));
    expect(await currentSlug("person", "johnson-p-mathew")).toBe("j-p-mathew");
    for (const q of ["Johnson Mathew", "J P Mathew"]) {
      const { rows } = await listSessions({ ...noFilters, q }, now);
      expect(rows.map((row) => row.slug)).toContain("land-2nd-2025");
      expect(rows.map((row) => row.slug)).toContain("wg-3rd-2023");
    }
  });

  test("leave one revision of each record in one step", async () => {
    const before = db.select().from(revisions).all().length;
    const { stepId } = await merged();
    const written = db.select().from(revisions).all().slice(before);
    expect(written.map(({ recordKind }) => recordKind).sort()).toEqual(["person", "person", "session"]);
    expect(new Set(written.map((revision) => revision.stepId))).toEqual(new Set([stepId]));
  });

  test("are two again once it is undone, and nothing else has changed", async () => {
    const before = await content();
    const { stepId } = await merged();
    expect(await content()).not.toEqual(before);
    expect(await undoStep(stepId, by)).toMatchObject({ kind: "done", value: { records: 3 } });
    expect(await content()).toEqual(before);
    rebuildSearch(db);
    expect(await content()).toEqual(before);
    expect(await currentSlug("person", "johnson-p-mathew")).toBe("johnson-p-mathew");
  });

  test("can be undone after another change, which stays", async () => {
    const { stepId } = await merged();
    await updateSession("land-2nd-2025", { summary: "Kept." }, { version: 2 }, by);
    expect(await undoStep(stepId, by)).toMatchObject({ kind: "done" });
    expect(await getSession("land-2nd-2025", now)).toMatchObject({
      summary: "Kept.",
      leaders: [{ person: { slug: "johnson-p-mathew" } }],
    });
  });

  test("cannot be undone over a change of the same field, and nothing is half undone", async () => {
    const { stepId } = await merged();
    const there = { nameAsPrinted: "J. Mathew", party: "india", rank: null, post: null, organisation: null };
    const changed = [{ person: { slug: "j-p-mathew" }, role: "chair" as const, ...there }];
    await updateSession("land-2nd-2025", { appearances: changed }, { version: 2 }, by);
    const before = tableCounts(db);
    expect(await undoStep(stepId, by)).toMatchObject({
      kind: "invalid",
      errors: [{ field: "form", message: expect.stringContaining("was changed since") }],
    });
    expect(tableCounts(db)).toEqual(before);
    expect(await currentSlug("person", "johnson-p-mathew")).toBe("j-p-mathew");
  });

  test("are undone once, and what was undone can be done again", async () => {
    const { stepId } = await merged();
    const after = await content();
    const undone = await undoStep(stepId, by);
    expect(await undoStep(stepId, by)).toMatchObject({
      kind: "invalid",
      errors: [{ message: "This was undone already." }],
    });
    await undoStep(undone.kind === "done" ? undone.value.stepId : "", by);
    expect(await content()).toEqual(after);
  });
});

test("somebody who stood at a session under two records stands there once", async () => {
  const there = { nameAsPrinted: "J P Mathew", party: "india", role: "member" as const };
  const unstated = { rank: null, post: null, organisation: null };
  await updateSession(
    "land-2nd-2025",
    {
      appearances: ["johnson-p-mathew", "j-p-mathew"].map((slug) => ({
        person: { slug },
        ...there,
        ...unstated,
      })),
    },
    { version: 1 },
    by,
  );
  await merged(true);
  expect((await getSession("land-2nd-2025", now))?.appearances).toHaveLength(1);
});

test("a group that is merged brings its sessions and sub-groups", async () => {
  await addGroup(groupInput.parse({ name: "Land Talks", acronym: "LT", kind: "other" }), by);
  await addGroup(groupInput.parse({ name: "Experts", kind: "other", parent: "lt" }), by);
  await addSession(sessionInput.parse({ group: { slug: "lt" }, status: "held", held: "2020" }), by);
  expect(await mergeRecords("group", "lt", "land", by)).toMatchObject({ kind: "done" });
  const { rows } = await listSessions({ ...noFilters, group: ["land"] }, now);
  expect(rows.map(({ slug }) => slug)).toContain("lt-2020");
  expect((await listSessions({ ...noFilters, q: "Land Talks" }, now)).rows.map(({ slug }) => slug)).toContain(
    "land-2nd-2025",
  );
  expect(await getSession("lt-2020", now)).toMatchObject({ group: { slug: "land" } });
});

describe("what is refused", () => {
  test.each<[string, () => ReturnType<typeof mergeRecords>, RegExp]>([
    ["a record with itself", () => mergeRecords("person", "j-p-mathew", "j-p-mathew", by), /with itself/],
    ["a group with its own parent", () => mergeRecords("group", "wg", "commission", by), /above or below/],
    ["a group with its own sub-group", () => mergeRecords("group", "commission", "wg", by), /above or below/],
    ["one that is not there", () => mergeRecords("venue", "moscow", "atlantis", by), /no venue “atlantis”/],
  ])("%s", async (_, merge, message) => {
    const before = tableCounts(db);
    expect(await merge()).toMatchObject({
      kind: "invalid",
      errors: [{ field: "into", message: expect.stringMatching(message) }],
    });
    expect(tableCounts(db)).toEqual(before);
  });

  test("one that was removed meanwhile", async () => {
    await removeRecord("person", "johnson-p-mathew", by, { isConfirmed: true });
    expect(await mergeRecords("person", "johnson-p-mathew", "j-p-mathew", by)).toMatchObject({
      kind: "invalid",
    });
  });

  test("a step that never was", async () => {
    expect(await undoStep("nothing", by)).toEqual({ kind: "not-found" });
  });
});

describe("an earlier version", () => {
  const edit = (summary: string, version: number) =>
    updateSession("wg-3rd-2023", { summary }, { version }, by);

  test("comes back as a new one", async () => {
    await edit("First.", 1);
    await edit("Second.", 2);
    expect(await restoreVersion("session", "wg-3rd-2023", 2, by)).toMatchObject({ value: { version: 4 } });
    expect(await getSession("wg-3rd-2023", now)).toMatchObject({ summary: "First.", version: 4 });
    expect((await listSessions({ ...noFilters, q: "First" }, now)).rows).toHaveLength(1);
  });

  test("of a removed session puts it back", async () => {
    await removeRecord("session", "wg-3rd-2023", by);
    await restoreVersion("session", "wg-3rd-2023", 1, by);
    expect(await getSession("wg-3rd-2023", now)).toMatchObject({ deletedAt: null, version: 3 });
    expect(await chaired("j-p-mathew")).toEqual(["wg-3rd-2023"]);
  });

  test("names those that were merged since", async () => {
    await edit("Changed.", 1);
    await mergeRecords("person", "j-p-mathew", "johnson-p-mathew", by);
    expect(await restoreVersion("session", "wg-3rd-2023", 1, by)).toMatchObject({ kind: "done" });
    expect(await chaired("johnson-p-mathew")).toContain("wg-3rd-2023");
  });

  test("cannot come back onto a group that is missing", async () => {
    await edit("Changed.", 1);
    await removeRecord("group", "wg", by, { isConfirmed: true });
    const before = tableCounts(db);
    expect(await restoreVersion("session", "wg-3rd-2023", 1, by)).toMatchObject({
      kind: "invalid",
      errors: [
        {
          field: "form",
          message: expect.stringMatching(/names what is not in the register any more: the group/),
        },
      ],
    });
    expect(tableCounts(db)).toEqual(before);
    await restoreRecord("group", "wg", by);
    expect(await restoreVersion("session", "wg-3rd-2023", 1, by)).toMatchObject({ kind: "done" });
  });

  test("that never was is not found", async () => {
    expect(await restoreVersion("session", "wg-3rd-2023", 9, by)).toEqual({ kind: "not-found" });
  });
});
