import { beforeEach, expect, test } from "vitest";
import { pickedName, typedName } from "@/domain/session-draft";
import { removeRecord } from "../commands/records";
import { topicIdOf } from "../commands/topics";
import { freshDatabase } from "../testing";
import { findTopics, suggestTopics } from "./topics";

beforeEach(() => {
  const db = freshDatabase();
  for (const name of ["Counter-terrorism", "Cyber defence", "Exercises", "Cyber"])
    topicIdOf(db, name, { author: "test", role: "analyst" });
});

test.each([
  ["cyb", ["Cyber", "Cyber defence"]],
  ["Counter t", ["Counter-terrorism"]],
  ["exercises", ["Exercises"]],
  ["z", []],
  ["", []],
  ["%", []],
])("%j suggests %j", async (text, names) => {
  expect((await suggestTopics(text)).map(({ name }) => name)).toEqual(names);
});

const labels = (choices: { label: string }[]) => choices.map(({ label }) => label);

test.each([
  ["CYBER", ["Cyber"], ["Cyber defence"]],
  ["Exercise on cyber defence", [], ["Cyber defence", "Cyber", "Exercises"]],
  ["counter terrorism", ["Counter-terrorism"], []],
  ["Space", [], []],
  ["", [], []],
  ["%", [], []],
])("%j is the topic %j, and near to %j", async (text, exact, near) => {
  const found = await findTopics(typedName(text));
  expect([labels(found.exact), labels(found.near)]).toEqual([exact, near]);
});

test("a topic that was picked is that one, and a removed one is told", async () => {
  expect((await findTopics(pickedName("x", "cyber"))).picked).toMatchObject({ label: "Cyber" });
  expect((await findTopics(pickedName("x", "atlantis"))).picked).toBeNull();
  await removeRecord("topic", "cyber", { author: "test", role: "analyst" });
  expect(await findTopics(pickedName("Cyber", "cyber"))).toMatchObject({ picked: "removed", exact: [] });
});
