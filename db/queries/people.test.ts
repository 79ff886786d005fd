import { beforeEach, describe, expect, test } from "vitest";
import { directoryFixture, fixtureNow } from "../directory.fixture";
import { freshDatabase } from "../testing";
import { getPerson, listPeople, listPersonLetters } from "./people";
import { listPersonSessions } from "./person-sessions";

beforeEach(() => {
  directoryFixture();
});

const names = ({ rows }: { rows: { sortName: string }[] }) => rows.map(({ sortName }) => sortName);

describe("listPeople", () => {
  test("goes from A to Z by sort name, page after page", async () => {
    const first = await listPeople({ limit: 2 });
    expect(names(first)).toEqual(["Dixit, Ashutosh", "Dylevsky, Igor"]);
    const second = await listPeople({ limit: 2, after: first.next });
    expect(names(second)).toEqual(["Mathew, J P"]);
    expect(second.next).toBeNull();
  });

  test("counts sessions in any role and gives the latest one held", async () => {
    const { rows } = await listPeople();
    expect(rows.map(({ sessions, last }) => [sessions, last])).toEqual([
      [0, null],
      [2, "../2024-11-27"],
      [2, "2024-06"],
    ]);
    expect(rows[1]?.party).toEqual({ slug: "russia", shortName: "Russia", iso: "RU" });
  });

  test.each([
    ["dylevskiy", ["Dylevsky, Igor"]],
    ["дылевский игорь", ["Dylevsky, Igor"]],
    ["mat j", ["Mathew, J P"]],
    ["nobody", []],
    ['"*', []],
  ])("finds %s by any printed form", async (q, expected) => {
    expect(names(await listPeople({ q }))).toEqual(expected);
  });

  test("begins at a letter, and knows the letters that have people", async () => {
    expect(names(await listPeople({ letter: "e" }))).toEqual(["Mathew, J P"]);
    expect(await listPersonLetters()).toEqual(["d", "m"]);
  });

  test("is empty in an empty register", async () => {
    freshDatabase();
    expect(await listPeople()).toEqual({ rows: [], next: null });
    expect(await listPersonLetters()).toEqual([]);
  });
});

test("getPerson gives every printed form in order, and null for nobody", async () => {
  const person = await getPerson("igor-dylevsky");
  expect(person?.printedForms.map(({ form, language }) => [form, language])).toEqual([
    ["Igor Dylevsky", null],
    ["Игорь Дылевский", "ru"],
  ]);
  expect(person?.party?.iso).toBe("RU");
  expect(await getPerson("nobody")).toBeNull();
});

describe("listPersonSessions", () => {
  test("gives each appearance with its session, newest first, whatever the role", async () => {
    const found = await listPersonSessions("j-p-mathew", fixtureNow);
    expect(found.map(({ session, appearance }) => [session.slug, appearance.role, appearance.post])).toEqual([
      ["land-1st-2024", "member", null],
      ["wg-3rd-2023", "co-chair", "Chief of Integrated Defence Staff"],
    ]);
  });

  test("is empty for somebody who appeared nowhere, and for nobody", async () => {
    expect(await listPersonSessions("ashutosh-dixit", fixtureNow)).toEqual([]);
    expect(await listPersonSessions("nobody", fixtureNow)).toEqual([]);
  });
});
