import { beforeEach, expect, test } from "vitest";
import type { Db } from "../client";
import { directoryFixture } from "../directory.fixture";
import { oldSlugs } from "../schema/history";
import { getGroup } from "./groups";
import { currentSlug } from "./slugs";

let db: Db;
beforeEach(() => {
  db = directoryFixture();
});

test("an old address leads to the record as it is called now, within its own kind", async () => {
  const recordId = (await getGroup("wg"))?.id ?? "";
  db.insert(oldSlugs).values({ recordKind: "group", slug: "wg-before", recordId }).run();
  expect(await currentSlug("group", "wg-before")).toBe("wg");
  expect(await currentSlug("person", "wg-before")).toBeNull();
});

test("an address that no record ever had leads nowhere", async () => {
  expect(await currentSlug("group", "nobody")).toBeNull();
  expect(await currentSlug("venue", "")).toBeNull();
});
