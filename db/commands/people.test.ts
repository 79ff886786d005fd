import { beforeEach, describe, expect, test } from "vitest";
import { personInput } from "@/domain/person-input";
import type { Db } from "../client";
import { getPerson } from "../queries/people";
import { tableCounts } from "../table-counts.fixture";
import { bareRegister, by } from "../whole-session.fixture";
import { addPerson } from "./people";

let db: Db;

beforeEach(() => {
  db = bareRegister();
});

describe("a person", () => {
  test("is printed under the display name too, once", async () => {
    const form = (text: string) => ({ form: text, language: null, script: null });
    await addPerson(personInput.parse({ displayName: "Anna Bell", printedForms: [{ form: "A. Bell" }] }), by);
    await addPerson(personInput.parse({ displayName: "Carl Dow", printedForms: [{ form: "Carl Dow" }] }), by);
    expect((await getPerson("anna-bell"))?.printedForms).toEqual([form("Anna Bell"), form("A. Bell")]);
    expect((await getPerson("carl-dow"))?.printedForms).toEqual([form("Carl Dow")]);
  });

  test("of a party that is not there is refused at it", async () => {
    const before = tableCounts(db);
    const outcome = await addPerson(personInput.parse({ displayName: "Anna Bell", party: "nobody" }), by);
    expect(outcome).toEqual({
      kind: "invalid",
      errors: [{ field: "party", message: "There is no party “nobody” in the register." }],
    });
    expect(tableCounts(db)).toEqual(before);
  });
});
