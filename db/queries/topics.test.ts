import { beforeEach, expect, test } from "vitest";
import { topicIdOf } from "../commands/topics";
import { freshDatabase } from "../testing";
import { suggestTopics } from "./topics";

beforeEach(() => {
  const db = freshDatabase();
  for (const name of ["Counter-terrorism", "Cyber defence", "Exercises", "Cyber"])
    topicIdOf(db, name, { author: "test" });
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
