import { beforeEach, describe, expect, test } from "vitest";
import { noFilters } from "@/domain/session-filters";
import { markText } from "@/domain/timeline-text";
import { removeRecord, restoreRecord } from "./commands/records";
import { directoryFixture, fixtureNow as now } from "./directory.fixture";
import { listSessions } from "./queries/sessions";
import { getTimeline } from "./queries/timeline";

const by = { author: "Analyst", role: "analyst" as const };

beforeEach(() => {
  directoryFixture();
});

async function row(slug: string) {
  const { rows } = await listSessions({ ...noFilters, limit: 200 }, now);
  const found = rows.find((each) => each.slug === slug);
  if (!found) throw new Error(`no ${slug}`);
  return found;
}

describe("a list and the timeline tell of each record they name whether it was removed since", () => {
  test("none where nothing was", async () => {
    const { group, place, leaders } = await row("wg-3rd-2023");
    for (const each of [group, place, ...leaders.map(({ person }) => person)]) {
      expect(each).not.toHaveProperty("isRemoved");
    }
  });

  test.each([
    ["group", "wg", "3rd meeting of the Working Group (group removed)"],
    ["venue", "centre", "Manekshaw Centre, New Delhi (removed)"],
    ["person", "j-p-mathew", "Co-chairs: J P Mathew (removed) (IN), Igor Dylevsky (RU)"],
  ] as const)("the %s %s, until it is put back", async (kind, of, words) => {
    const said = async () =>
      Object.values(markText(await row("wg-3rd-2023"))).map((text) => text.replace(/[⁦-⁩]/g, ""));
    expect(await said()).not.toContain(words);
    await removeRecord(kind, of, by, { isConfirmed: true });
    expect(await said()).toContain(words);
    await restoreRecord(kind, of, by);
    expect(await said()).not.toContain(words);
  });

  test("the lane of a group", async () => {
    await removeRecord("group", "wg", by, { isConfirmed: true });
    const { lanes } = await getTimeline(noFilters, "all", now, null);
    expect(lanes.filter(({ group }) => group.isRemoved).map(({ group }) => group.slug)).toEqual(["wg"]);
  });
});
