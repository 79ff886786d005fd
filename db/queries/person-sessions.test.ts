import { beforeAll, expect, test } from "vitest";
import { sessionInput } from "@/domain/session-input";
import { addSession } from "../commands/sessions";
import { directoryFixture, fixtureNow } from "../directory.fixture";
import { listPersonSessions } from "./person-sessions";

beforeAll(async () => {
  directoryFixture();
  const person = { slug: "igor-dylevsky" };
  const appearances = [
    { person, role: "official opening" },
    { person, role: "co-chair", post: "Deputy Chief" },
  ];
  const input = { slug: "twice", group: { slug: "talks" }, status: "held", held: "2025", appearances };
  expect(await addSession(sessionInput.parse(input), { author: "test", role: "analyst" })).toMatchObject({
    kind: "done",
  });
});

test("the sessions of a person come newest first, one row for each part they had", async () => {
  const rows = await listPersonSessions("igor-dylevsky", fixtureNow);
  expect(rows.map(({ session, appearance }) => [session.slug, appearance.role])).toEqual([
    ["twice", "official opening"],
    ["twice", "co-chair"],
    ["wg-4th-2024", "co-chair"],
    ["wg-3rd-2023", "co-chair"],
  ]);
});

test("in whatever role", async () => {
  const rows = await listPersonSessions("j-p-mathew", fixtureNow);
  expect(rows.map(({ appearance }) => appearance.role)).toEqual(["member", "co-chair"]);
});

test.each(["ashutosh-dixit", "nobody", ""])("there are none of %j", async (slug) => {
  expect(await listPersonSessions(slug, fixtureNow)).toEqual([]);
});
