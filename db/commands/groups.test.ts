import { and, eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { groupInput } from "@/domain/group-input";
import { noFilters } from "@/domain/session-filters";
import { sessionInput } from "@/domain/session-input";
import type { Db } from "../client";
import { getGroup } from "../queries/groups";
import { listSessions } from "../queries/sessions";
import { revisions } from "../schema/history";
import { tableCounts } from "../table-counts.fixture";
import { bareRegister, by } from "../whole-session.fixture";
import { addGroup } from "./groups";
import { removeRecord } from "./records";
import { addSession } from "./sessions";

let db: Db;

beforeEach(() => {
  db = bareRegister();
});

describe("adding", () => {
  test("keeps every field and the order of the parties", async () => {
    const input = groupInput.parse({
      name: "Joint Committee",
      acronym: "JC",
      kind: "committee",
      parties: [{ slug: "russia" }, { slug: "india" }, { slug: "russia" }],
      status: "active",
      cadenceMonths: 12,
      rotation: "alternating",
      otherNames: ["The Committee"],
      predecessor: "commission",
      note: "Since 2001.",
    });
    expect(await addGroup(input, by)).toMatchObject({ kind: "done", value: { slug: "jc" } });
    expect(await getGroup("jc")).toMatchObject({
      name: "Joint Committee",
      acronym: "JC",
      kind: "committee",
      parent: null,
      parties: [{ slug: "russia" }, { slug: "india" }],
      status: "active",
      cadenceMonths: 12,
      rotation: "alternating",
      otherNames: ["The Committee"],
      predecessor: "commission",
      note: "Since 2001.",
      version: 1,
      deletedAt: null,
    });
  });

  test("names everything that is missing, by its path, and saves nothing", async () => {
    const before = tableCounts(db);
    const parties = [{ create: { name: "Mongolia", iso: "MN" } }, { slug: "nobody" }];
    const input = groupInput.parse({
      name: "X",
      kind: "other",
      parent: "no-1",
      predecessor: "no-2",
      parties,
    });
    const outcome = await addGroup(input, by);
    expect(outcome.kind === "invalid" && outcome.errors.map(({ field }) => field)).toEqual([
      "parent",
      "predecessor",
      "parties.1",
    ]);
    expect(tableCounts(db)).toEqual(before);
  });
});

describe("removing", () => {
  const revisionsOf = (id: string) =>
    db
      .select()
      .from(revisions)
      .where(and(eq(revisions.recordKind, "group"), eq(revisions.recordId, id)))
      .all();

  test("leaves a tombstone and a revision that holds the whole group", async () => {
    const before = await getGroup("commission");
    expect(
      await removeRecord(
        "group",
        "commission",
        { author: "Analyst", role: "analyst", note: "Entered twice" },
        { isConfirmed: true },
      ),
    ).toEqual({
      kind: "done",
      value: { id: before?.id, slug: "commission", version: 2 },
    });
    const after = await getGroup("commission");
    expect(after).toEqual({
      ...before,
      version: 2,
      updatedAt: after?.deletedAt,
      deletedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
    });
    const [first, second, ...more] = revisionsOf(before?.id ?? "");
    expect(more).toEqual([]);
    expect(second).toMatchObject({ version: 2, author: "Analyst", note: "Entered twice", schemaVersion: 4 });
    const { version, updatedAt, deletedAt, ...kept } = (second?.snapshot ?? {}) as Record<string, unknown>;
    expect({ version, updatedAt, deletedAt }).toEqual({
      version: 2,
      updatedAt: after?.updatedAt,
      deletedAt: after?.deletedAt,
    });
    expect(first?.snapshot).toEqual({ ...kept, version: 1, updatedAt: before?.updatedAt, deletedAt: null });
  });

  test("does nothing the second time, nor to a group that is not there", async () => {
    await removeRecord("group", "commission", by, { isConfirmed: true });
    const before = tableCounts(db);
    expect(await removeRecord("group", "commission", by, { isConfirmed: true })).toEqual({
      kind: "not-found",
    });
    expect(await removeRecord("group", "nobody", by, { isConfirmed: true })).toEqual({ kind: "not-found" });
    expect(tableCounts(db)).toEqual(before);
  });

  test("leaves its sessions and its sub-groups as they were", async () => {
    await addSession(
      sessionInput.parse({ group: { slug: "working-group" }, status: "held", held: "2024" }),
      by,
    );
    await removeRecord("group", "commission", by, { isConfirmed: true });
    const { rows } = await listSessions({ ...noFilters, group: ["commission"] }, 0);
    expect(rows.map(({ group }) => group.path.map(({ slug }) => slug))).toEqual([
      ["commission", "working-group"],
    ]);
    expect((await getGroup("working-group"))?.deletedAt).toBeNull();
  });

  test("keeps the slug: a group of the same name gets another one", async () => {
    await removeRecord("group", "commission", by, { isConfirmed: true });
    const outcome = await addGroup(groupInput.parse({ name: "Commission", kind: "commission" }), by);
    expect(outcome).toMatchObject({ kind: "done", value: { slug: "commission-2" } });
  });
});
