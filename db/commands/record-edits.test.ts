import { beforeEach, describe, expect, test } from "vitest";
import { recordFields } from "@/domain/record-form-fields";
import { changedValues } from "@/domain/record-values";
import { noFilters } from "@/domain/session-filters";
import type { Db } from "../client";
import { directoryFixture } from "../directory.fixture";
import { getFacets } from "../queries/facets";
import { getGroup } from "../queries/groups";
import { getPerson } from "../queries/people";
import { getEditableRecord } from "../queries/record-form";
import { getSession } from "../queries/session";
import { listSessions } from "../queries/sessions";
import { getVenue } from "../queries/venues";
import { rebuildSearch } from "../rebuild";
import { tableCounts } from "../table-counts.fixture";
import { updateRecord } from "./record-edits";
import { removeRecord } from "./records";

const now = Date.UTC(2026, 10, 24, 12);
const by = { author: "Analyst" };
const seen = { version: 1 };
let db: Db;
beforeEach(() => {
  db = directoryFixture();
});

const found = async (q: string) =>
  (await listSessions({ ...noFilters, q }, now)).rows.map(({ slug }) => slug);

async function isAsRebuilt(): Promise<void> {
  const before = [await getFacets(noFilters, now), await listSessions({ ...noFilters, sort: "group" }, now)];
  rebuildSearch(db);
  expect([await getFacets(noFilters, now), await listSessions({ ...noFilters, sort: "group" }, now)]).toEqual(
    before,
  );
}

describe("what shows a record follows its change", () => {
  test("a group's name, in its sessions and those of its sub-groups", async () => {
    await updateRecord("group", "commission", { name: "Zebra Commission", acronym: "ZC" }, seen, by);
    expect(await getGroup("wg")).toMatchObject({ path: [{ name: "Zebra Commission" }, {}] });
    expect(await found("zebra")).toEqual(expect.arrayContaining(["wg-3rd-2023", "commission-22nd-2025"]));
    await isAsRebuilt();
  });

  test("a group's parent, in the filters", async () => {
    await updateRecord("group", "land", { parent: null }, seen, by);
    const under = await listSessions({ ...noFilters, group: ["commission"] }, now);
    expect(under.rows.map(({ slug }) => slug)).not.toContain("land-1st-2024");
    await isAsRebuilt();
  });

  test("a person's printed forms, in the search", async () => {
    await updateRecord("person", "igor-dylevsky", { displayName: "Igor N. Dylevsky" }, seen, by);
    const person = await getPerson("igor-dylevsky");
    expect(person).toMatchObject({ displayName: "Igor N. Dylevsky", sortName: "Dylevsky, Igor N." });
    expect(person?.printedForms[0]?.form).toBe("Igor N. Dylevsky");
    const printedForms = [{ form: "Quentin Dylevsky", language: null, script: null }];
    await updateRecord("person", "igor-dylevsky", { printedForms }, { version: 2 }, by);
    expect(await found("quentin")).toContain("wg-3rd-2023");
    await isAsRebuilt();
  });

  test("a venue's city and zone, in its sessions", async () => {
    await updateRecord("venue", "moscow", { city: "Tula", timeZone: "Asia/Tokyo" }, seen, by);
    expect(await getVenue("moscow")).toMatchObject({ city: "Tula", timeZone: "Asia/Tokyo" });
    const { rows } = await listSessions({ ...noFilters, city: ["Tula"] }, now);
    expect(rows.length).toBeGreaterThan(0);
    expect(await found("tula")).toEqual(rows.map(({ slug }) => slug));
    await isAsRebuilt();
  });

  test("a party's short name, in the lanes and words of its groups", async () => {
    await updateRecord("party", "russia", { shortName: "Zembla" }, seen, by);
    expect(await getSession("wg-3rd-2023", now)).toMatchObject({ parties: [{}, { shortName: "Zembla" }] });
    expect(await found("zembla")).toContain("wg-3rd-2023");
    await isAsRebuilt();
  });
});

describe("what is refused", () => {
  test.each<[string, () => ReturnType<typeof updateRecord>, string, RegExp]>([
    [
      "a group under itself",
      () => updateRecord("group", "wg", { parent: "wg" }, seen, by),
      "parent",
      /under itself/,
    ],
    [
      "a group under its own sub-group",
      () => updateRecord("group", "commission", { parent: "wg" }, seen, by),
      "parent",
      /under itself/,
    ],
    [
      "a parent that is not there",
      () => updateRecord("group", "wg", { parent: "nobody" }, seen, by),
      "parent",
      /no group/,
    ],
    [
      "another state's code",
      () => updateRecord("party", "russia", { iso: "IN" }, seen, by),
      "iso",
      /IN is the code of “India”/,
    ],
  ])("%s", async (_, update, field, message) => {
    const before = tableCounts(db);
    expect(await update()).toMatchObject({
      kind: "invalid",
      errors: [{ field, message: expect.stringMatching(message) }],
    });
    expect(tableCounts(db)).toEqual(before);
  });

  test("a record that was removed meanwhile", async () => {
    await removeRecord("venue", "moscow", by, { isConfirmed: true });
    expect(await updateRecord("venue", "moscow", { city: "Tula" }, seen, by)).toEqual({ kind: "not-found" });
  });
});

test("two analysts' changes of other fields are merged, of the same one told", async () => {
  await updateRecord("group", "wg", { acronym: "WGMC", note: "Theirs." }, seen, by);
  expect(await updateRecord("group", "wg", { cadenceMonths: 12 }, seen, by)).toMatchObject({ kind: "done" });
  expect(await getGroup("wg")).toMatchObject({ acronym: "WGMC", cadenceMonths: 12 });
  expect(await updateRecord("group", "wg", { note: "Mine." }, seen, by)).toMatchObject({
    kind: "conflict",
    version: 3,
    conflicts: [{ label: "Note", mine: ["Mine."], theirs: ["Theirs."] }],
  });
});

test("a form that is opened shows every field, and nothing in it is changed", async () => {
  for (const [kind, slug] of [
    ["group", "wg"],
    ["person", "j-p-mathew"],
    ["venue", "centre"],
    ["party", "india"],
  ] as const) {
    const form = await getEditableRecord(kind, slug);
    const names = recordFields[kind].map(({ name }) => name);
    expect(Object.keys(form?.values ?? {})).toEqual(expect.arrayContaining(names));
    expect(changedValues(kind, form?.values ?? {}, { ...form?.values })).toEqual(new Set());
  }
  expect(await getEditableRecord("group", "wg")).toMatchObject({ values: { "parent.pick": "commission" } });
});
