import { beforeEach, expect, it } from "vitest";
import { mostViews } from "@/domain/view";
import { directoryFixture } from "../directory.fixture";
import { getRemovedView, listViews } from "../queries/views";
import { addView, removeView, renameView, restoreView } from "./views";

const by = { author: "test", role: "analyst" as const };
const refused = (field: string, message: string) => ({ kind: "invalid", errors: [{ field, message }] });
const taken = (name: string) => refused("name", `There is a view “${name}” already. Choose another name.`);

beforeEach(() => {
  directoryFixture();
});

async function added(name: string, query = "group=wg"): Promise<string> {
  const outcome = await addView({ name, query }, by);
  if (outcome.kind !== "done") throw new Error(outcome.kind);
  return outcome.value.id;
}

const names = async () => (await listViews()).map(({ name }) => name);

it("names a query for all, by name", async () => {
  await added("Ours");
  await added("held in Moscow", "city=Moscow&status=held");
  expect(await listViews()).toMatchObject([
    { name: "held in Moscow", query: "city=Moscow&status=held" },
    { name: "Ours", query: "group=wg" },
  ]);
});

it.each(["Ours", "OURS", "ｏｕｒｓ"])("refuses the name %s where there is “Ours”", async (name) => {
  await added("Ours");
  expect(await addView({ name, query: "status=held" }, by)).toEqual(taken("Ours"));
  const other = await added("Theirs");
  expect(await renameView(other, name, by)).toEqual(taken("Ours"));
  expect(await names()).toEqual(["Ours", "Theirs"]);
});

it("can be written otherwise", async () => {
  const id = await added("Ours");
  expect(await renameView(id, "OURS", by)).toMatchObject({ kind: "done", value: { name: "OURS" } });
  expect(await names()).toEqual(["OURS"]);
});

it("refuses filters that name nothing in the register", async () => {
  expect(await addView({ name: "Ours", query: "group=nobody" }, by)).toEqual(
    refused("query", "A view cannot have “group=nobody”: there is no such group."),
  );
  expect(await names()).toEqual([]);
});

it("is taken away and put back", async () => {
  const id = await added("Ours");
  await removeView(id, by);
  expect(await names()).toEqual([]);
  expect(await getRemovedView(id)).toMatchObject({ name: "Ours", query: "group=wg" });
  expect(await removeView(id, by)).toEqual({ kind: "not-found" });
  expect(await renameView(id, "Theirs", by)).toEqual({ kind: "not-found" });
  await restoreView(id, by);
  expect(await names()).toEqual(["Ours"]);
  expect(await getRemovedView(id)).toBeNull();
  expect(await restoreView(id, by)).toEqual({ kind: "not-found" });
});

it("frees its name with its removal, and does not take it back from another", async () => {
  const id = await added("Ours");
  await removeView(id, by);
  await added("ours", "status=held");
  expect(await restoreView(id, by)).toEqual(taken("ours"));
});

it("refuses more views than pages can name", async () => {
  const first = await added("View 0");
  for (let n = 1; n < mostViews; n++) await added(`View ${n}`);
  const full = refused("name", `There are ${mostViews} views already: remove one first.`);
  expect(await addView({ name: "One more", query: "group=wg" }, by)).toEqual(full);
  await removeView(first, by);
  await added("One more");
  expect(await restoreView(first, by)).toEqual(full);
});
