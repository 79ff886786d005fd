import { beforeEach, expect, test } from "vitest";
import { directoryFixture } from "../directory.fixture";
import { freshDatabase } from "../testing";
import { getVenue, listBuildings, listVenues } from "./venues";

beforeEach(() => {
  directoryFixture();
});

const slugs = (entries: { slug: string }[]) => entries.map(({ slug }) => slug);

test("listVenues goes by country and city, a city before its buildings, with how often and when", async () => {
  const entries = await listVenues();
  expect(entries.map(({ slug, sessions, last }) => [slug, sessions, last])).toEqual([
    ["delhi", 1, "2025-12-04"],
    ["centre", 1, "2023-07-18/2023-07-19"],
    ["moscow", 2, "../2024-11-27"],
  ]);
});

test.each([
  ["manekshaw", ["centre"]],
  ["new del", ["delhi", "centre"]],
  ["Москва", []],
  ["*", []],
])("listVenues finds %s", async (q, expected) => {
  expect(slugs(await listVenues(q))).toEqual(expected);
});

test("listBuildings gives the buildings of a city without the one asked from", async () => {
  const [delhi, centre, moscow] = [
    await getVenue("delhi"),
    await getVenue("centre"),
    await getVenue("moscow"),
  ];
  expect(delhi && slugs(await listBuildings(delhi))).toEqual(["centre"]);
  expect(centre && (await listBuildings(centre))).toEqual([]);
  expect(moscow && (await listBuildings(moscow))).toEqual([]);
});

test("getVenue gives what is known, and null for none", async () => {
  expect(await getVenue("centre")).toMatchObject({ name: "Manekshaw Centre", timeZone: "Asia/Kolkata" });
  expect(await getVenue("none")).toBeNull();
});

test("an empty register has no venues", async () => {
  freshDatabase();
  expect(await listVenues()).toEqual([]);
});
