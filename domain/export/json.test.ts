import { expect, it } from "vitest";
import type { Session } from "../session";
import { sessionFixture } from "../session.fixture";
import { sessionsAsJson } from "./json";
import { sessionDocument } from "./session-document";

async function whole(batches: Parameters<typeof sessionsAsJson>[0]) {
  let text = "";
  for await (const part of sessionsAsJson(batches, [], "https://register.example")) text += part;
  return text;
}

async function* batchesOf(...batches: Session[][]) {
  yield* batches;
}

it("gives every session of every batch and counts them", async () => {
  const [a, b, c] = [
    sessionFixture({ slug: "a" }),
    sessionFixture({ slug: "b" }),
    sessionFixture({ slug: "c" }),
  ];
  const read = JSON.parse(await whole(batchesOf([a, b], [], [c])));
  expect(read.data.map(({ url }: { url: string }) => url)).toEqual(
    ["a", "b", "c"].map((slug) => `https://register.example/sessions/${slug}`),
  );
  expect(read).toMatchObject({ total: 3, ignored: [] });
});

it("is JSON also where there is nothing", async () => {
  expect(JSON.parse(await whole(batchesOf([])))).toEqual({ data: [], total: 0, ignored: [] });
});

it("writes what its schema says and nothing else", async () => {
  const [session] = JSON.parse(await whole(batchesOf([sessionFixture({})]))).data;
  expect(sessionDocument.strict().parse(session)).toEqual(session);
});

it("names what was removed since like anything else", async () => {
  const place = { slug: "hall", venue: "Hall", city: null, country: null, isRemoved: true as const };
  const person = { slug: "somebody", name: "Somebody", isRemoved: true as const };
  const there = { party: null, role: "chair" as const, rank: null, post: null, organisation: null };
  const gone = sessionFixture({ place, appearances: [{ ...there, person, nameAsPrinted: null }] });
  const text = await whole(batchesOf([gone]));
  expect(JSON.parse(text).data[0]).toMatchObject({
    place: { slug: "hall" },
    appearances: [{ person: { name: "Somebody" } }],
  });
  expect(text).not.toContain("isRemoved");
});
