import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { searchKey } from "@/domain/search-words";
import type { Db } from "./client";
import { newId } from "./identifier";
import { insertRecordWords } from "./record";
import { findRecords, type NamedRecord } from "./record-search";
import { freshDatabase } from "./testing";

let db: Db;
const ids: Record<string, string> = {};

function add(kind: NamedRecord, label: string, names: string[]) {
  ids[label] = newId();
  insertRecordWords(db, kind, ids[label], searchKey(names.join(" ")));
}

beforeEach(() => {
  db = freshDatabase();
  add("person", "dylevsky", ["Igor Nikolaevich Dylevsky", "Игорь Николаевич Дылевский"]);
  add("person", "singh", ["Rajnath Singh", "राजनाथ सिंह"]);
  add("person", "singhal", ["Ashok Singhal"]);
  add("person", "marshall", ["Rajiv Marshall"]);
  add("group", "dialogue", ["Singapore Dialogue"]);
  add("group", "staff", ["General Staff Talks"]);
  add("venue", "centre", ["Manekshaw Centre", "New Delhi"]);
});

describe("findRecords", () => {
  const cases: [NamedRecord, string, string[]][] = [
    ["person", "dylevskiy igor", ["dylevsky"]],
    ["person", "Дылев", ["dylevsky"]],
    ["person", "राजनाथ", ["singh"]],
    ["person", "sing", ["singh", "singhal"]],
    ["person", "rajnath singhal", []],
    ["person", "General Dylevsky", ["dylevsky"]],
    ["person", "lt. gen. igor dylevskiy", ["dylevsky"]],
    ["person", "генерал-лейтенант Дылевский", ["dylevsky"]],
    ["person", "shri raj", ["singh", "marshall"]],
    ["person", "marshall", ["marshall"]],
    ["person", "general", []],
    ["group", "general staff", ["staff"]],
    ["group", "admiral staff", []],
    ["group", "sing", ["dialogue"]],
    ["venue", "delhi manek", ["centre"]],
    ["person", "", []],
    ["person", ' "*:() -^ ', []],
    ["person", 'igor" OR kind:group "', []],
    ["person", "person", []],
  ];

  test.each(cases)("%s %j", (kind, query, expected) => {
    expect(findRecords(db, kind, query, 10).sort()).toEqual(expected.map((label) => ids[label]).sort());
  });

  test("puts first whose very name is a rank word", () => {
    expect(findRecords(db, "person", "raj marshall", 10)[0]).toBe(ids.marshall);
  });

  test("keeps to the limit", () => {
    expect(findRecords(db, "person", "sing", 1)).toHaveLength(1);
  });

  test("answers whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (query) => {
        expect(findRecords(db, "person", query, 10).length).toBeLessThanOrEqual(3);
      }),
    );
  });
});
