import { beforeEach, expect, test } from "vitest";
import { directoryFixture } from "../directory.fixture";
import { getGroup } from "../queries/groups";
import { updateRecord } from "./record-edits";
import { removeRecord } from "./records";

const by = { author: "Analyst", role: "analyst" } as const;
const stale = { kind: "conflict", version: 2, conflicts: [] };

beforeEach(async () => {
  directoryFixture();
  await updateRecord("group", "talks", { note: "Other" }, { version: 1 }, by);
});

test("a change of the named version alone takes nothing that was changed since, not even elsewhere", async () => {
  const name = "Other Talks";
  expect(await updateRecord("group", "talks", { name }, { version: 1, isOnly: true }, by)).toEqual(stale);
  expect(await getGroup("talks")).toMatchObject({ version: 2, note: "Other" });
  expect(await updateRecord("group", "talks", { name }, { version: 2, isOnly: true }, by)).toMatchObject({
    kind: "done",
    value: { version: 3 },
  });
});

test("a removal of a named version leaves a later one", async () => {
  const removal = (version: number) => removeRecord("group", "talks", by, { isConfirmed: true, version });
  expect(await removal(1)).toEqual(stale);
  expect((await getGroup("talks"))?.deletedAt).toBeNull();
  expect(await removal(2)).toMatchObject({ kind: "done" });
});
