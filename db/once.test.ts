import { beforeEach, expect, it, vi } from "vitest";
import { groupInput } from "@/domain/group-input";
import { keepAnswer, keptAnswer } from "./commands/answers";
import { addGroup } from "./commands/groups";
import { listGroups } from "./queries/groups";
import { freshDatabase } from "./testing";

const once = { owner: "account", key: "k-1", fingerprint: "one" };
const by = { author: "Analyst", role: "analyst", once } as const;
const named = (name: string) => groupInput.parse({ name, kind: "other" });

beforeEach(() => {
  freshDatabase();
  vi.useRealTimers();
});

it("does what a program asks twice under one key once, and ends as it ended then", async () => {
  const first = await addGroup(named("Panel"), by);
  expect(await addGroup(named("Panel"), by)).toEqual(first);
  expect(await listGroups(0)).toHaveLength(1);
});

it("refuses a key that came with another request", async () => {
  await addGroup(named("Panel"), by);
  const other = await addGroup(named("Board"), { ...by, once: { ...once, fingerprint: "two" } });
  expect(other).toMatchObject({ kind: "invalid", errors: [{ field: "Idempotency-Key" }] });
  expect(await listGroups(0)).toHaveLength(1);
});

it("takes the same key from somebody else for another request", async () => {
  await addGroup(named("Panel"), by);
  const other = { ...by, once: { ...once, owner: "other", fingerprint: "two" } };
  expect(await addGroup(named("Board"), other)).toMatchObject({ kind: "done" });
});

it("remembers nothing that was refused", async () => {
  const missing = { ...named("Panel"), parent: "nowhere" };
  expect(await addGroup(missing, by)).toMatchObject({ kind: "invalid" });
  expect(await addGroup(named("Panel"), { ...by, once: { ...once, fingerprint: "two" } })).toMatchObject({
    kind: "done",
  });
});

it("forgets a key after a day", async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  await addGroup(named("Panel"), by);
  vi.setSystemTime(Date.now() + 23 * 3_600_000);
  await addGroup(named("Panel"), by);
  expect(await listGroups(0)).toHaveLength(1);
  vi.setSystemTime(Date.now() + 2 * 3_600_000);
  await addGroup(named("Panel"), by);
  expect(await listGroups(0)).toHaveLength(2);
});

it("gives the answer that was kept, and none for what was not done", async () => {
  expect(await keptAnswer(once)).toEqual({ kind: "done", value: null });
  await addGroup(named("Panel"), by);
  const answer = { headers: { location: "/x" }, body: "{}" };
  await keepAnswer(once, answer);
  expect(await keptAnswer(once)).toEqual({ kind: "done", value: answer });
  expect(await keptAnswer({ ...once, fingerprint: "two" })).toMatchObject({ kind: "invalid" });
});
