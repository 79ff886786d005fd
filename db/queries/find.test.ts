import { beforeAll, expect, test } from "vitest";
import { seedRegister } from "../seed";
import { freshDatabase } from "../testing";
import { findAnything } from "./find";

const now = Date.parse("2026-11-24T10:30:00Z");

beforeAll(() => {
  freshDatabase();
  seedRegister();
});

const hitsOf = async (text: string, heading: string) =>
  (await findAnything(text, now)).find((kind) => kind.heading === heading)?.hits ?? [];

test.each(["Дылевский", "Dylevsky", "Igor Dylevskiy", "dylev", "General Dylevsky"])(
  "finds the man and his sessions by %s",
  async (text) => {
    expect((await hitsOf(text, "People")).map(({ href }) => href)).toEqual([
      "/people/igor-nikolaevich-dylevsky",
    ]);
    const sessions = await hitsOf(text, "Sessions");
    expect(sessions.map(({ label }) => label).sort()).toEqual([
      "3rd Working Group on Military Cooperation",
      "4th Working Group on Military Cooperation",
      "5th Working Group on Military Cooperation",
    ]);
    expect(sessions.map(({ hint }) => hint)).toContain("by 27 November 2024, Moscow");
  },
);

test("finds a body by its acronym and a building by its name", async () => {
  expect((await hitsOf("irigc", "Groups"))[0]?.href).toBe("/groups/irigc-mmtc");
  expect((await hitsOf("manekshaw", "Venues")).map(({ label }) => label)).toEqual(["Manekshaw Centre"]);
});

test.each(["москва", "Moskva", "मॉस्को"])("finds Moscow and the sessions there by %s", async (text) => {
  expect((await hitsOf(text, "Venues")).map(({ label }) => label)).toEqual(["Moscow"]);
  expect((await hitsOf(text, "Sessions")).length).toBeGreaterThan(0);
});

test("puts a word of the title before the same word elsewhere", async () => {
  const [first] = await hitsOf("planning", "Sessions");
  expect(first?.label).toBe("3rd Working Sub Group on Planning of Military Cooperation");
});

test.each(["", " ", "—", "\u0000", '"AND" NEAR(*'])(
  "finds nothing, and breaks on nothing, for %j",
  async (text) => {
    expect((await findAnything(text, now)).length).toBeLessThanOrEqual(1);
  },
);
