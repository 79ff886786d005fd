import { beforeEach, describe, expect, test } from "vitest";
import { sourceInput } from "@/domain/source-input";
import { removeRecord, restoreRecord } from "./commands/records";
import { updateSession } from "./commands/sessions";
import { addSource } from "./commands/sources";
import { directoryFixture } from "./directory.fixture";
import { getRecordUses } from "./queries/record-uses";
import { getSession } from "./queries/session";
import { tableCounts } from "./table-counts.fixture";

const now = Date.UTC(2026, 10, 24, 12);
const by = { author: "Analyst", role: "analyst" as const };
const sure = { isConfirmed: true };
let db: ReturnType<typeof directoryFixture>;

beforeEach(async () => {
  db = directoryFixture();
  await addSource(sourceInput.parse({ slug: "readout", publisher: "TASS", issuingSide: "russia" }), by);
  const cited = { differingValue: null, locator: null, quote: null, reason: null, former: null };
  const change = {
    host: "india",
    jointlyWith: ["talks"],
    topics: ["Space"],
    citations: [{ source: { slug: "readout" }, field: "dates" as const, ...cited }],
  };
  await updateSession("wg-3rd-2023", change, { version: 1 }, by);
});

const used = [
  ["group", "wg", { session: 4, group: 1 }],
  ["person", "j-p-mathew", { session: 2 }],
  ["venue", "centre", { session: 1 }],
  ["party", "russia", { session: 5, group: 2, person: 1, source: 1 }],
  ["topic", "space", { session: 1 }],
  ["source", "readout", { session: 1 }],
] as const;

describe("what others name", () => {
  test.each(used)("the %s %s is named by %j", async (kind, slug, uses) => {
    expect(await getRecordUses(kind, slug)).toEqual(uses);
  });

  test.each(used)("the %s %s is not removed in passing", async (kind, slug) => {
    const before = tableCounts(db);
    expect(await removeRecord(kind, slug, by)).toMatchObject({
      kind: "invalid",
      errors: [{ field: "confirmed", message: expect.stringMatching(/names? it\. Nothing was removed/) }],
    });
    expect(tableCounts(db)).toEqual(before);
    expect(await removeRecord(kind, slug, by, sure)).toMatchObject({ kind: "done" });
  });

  test.each(used)("the %s %s is marked on the session’s page once it is removed", async (kind, slug) => {
    expect((await getSession("wg-3rd-2023", now))?.removed).toEqual([]);
    await removeRecord(kind, slug, by, sure);
    expect((await getSession("wg-3rd-2023", now))?.removed).toEqual([{ kind, slug }]);
    await restoreRecord(kind, slug, by);
    expect((await getSession("wg-3rd-2023", now))?.removed).toEqual([]);
  });
});

test("what nobody names goes without a question, also once its sessions are removed", async () => {
  expect(await removeRecord("person", "ashutosh-dixit", by)).toMatchObject({ kind: "done" });
  await removeRecord("session", "wg-3rd-2023", by);
  expect(await getRecordUses("venue", "centre")).toEqual({});
  expect(await removeRecord("venue", "centre", by)).toMatchObject({ kind: "done" });
});
