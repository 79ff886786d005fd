import { describe, expect, test } from "vitest";
import { disagreementKind } from "./disagreement-kind";
import type { CitedField } from "./source";

const kept: Partial<Record<CitedField, string[]>> = {
  session: ["US–Mexico Defense Bilateral Working Group", "DBWG"],
  dates: ["2025-10-28/2025-10-29"],
  ordinal: ["16"],
  venue: ["Manekshaw Centre", "New Delhi", "Manekshaw Centre, New Delhi"],
  host: ["Republic of India", "India"],
  status: ["held"],
  appearances: ["Rajnath Singh", "Oka Masami", "Maambo Haamaundu", "Mohammed Bin Nasser Bin Ali Al–Zaabi"],
};
const kindOf = (field: CitedField, value: string) =>
  disagreementKind(field, value, (each) => kept[each] ?? []);

describe("no more than a spelling, an order, a script, a rank or a shorter form of", () => {
  test.each([
    "Shri Rajnath Singh",
    "राजनाथ सिंह",
    "Masami Oka, of another meeting",
    "Mr Masami, the given name for the family name",
    "'Hamaundu', in the same text",
    "'Al Zaabi', 'Al-Zaabi', 'Mr. Zaabi'",
    "Sr. Lt. Gen.",
    "Rajnath Singh; Oka Masami",
  ])("a person: %s", (value) => expect(kindOf("appearances", value)).toBe("spelling"));

  test.each([
    ["session", "'Bilateral Defense Working Group, US and Mexico', in the same text"],
    ["dates", "28-29 Oct 2025"],
    ["ordinal", "sixteenth"],
    ["venue", "New Delhi, Manekshaw Centre"],
    ["venue", "New Delhi"],
    ["host", "India"],
  ] as const)("%s: %s", (field, value) => expect(kindOf(field, value)).toBe("spelling"));
});

describe("another fact", () => {
  test.each([
    ["appearances", "Rakesh Singh"],
    ["appearances", "Rajnath Singh and Sergei Shoigu"],
    ["appearances", "Rajnath Singh, Sergei Shoigu"],
    ["appearances", "Igor Petrov, whom PTI calls 'Rajnath Singh'"],
    ["appearances", "Petrov"],
    ["appearances", "a delegation of 11 members"],
    ["session", "Joint Staff Talks"],
    ["dates", "29 October 2025"],
    ["dates", "Only 'on Wednesday' (29 October)"],
    ["ordinal", "'6th' in the address of the page; its text says 16th"],
    ["venue", "Manekshaw Centre, Mumbai"],
    ["venue", "Mumbai"],
    ["host", "Russia"],
    ["status", "it was cancelled"],
    ["topics", "joint exercises"],
  ] as const)("%s: %s", (field, value) => expect(kindOf(field, value)).toBe("fact"));
});

test.each(["Both secretaries", "the two ministers", "another delegation"])(
  "words that name nobody are a remark: %s",
  (value) => expect(kindOf("appearances", value)).toBe("remark"),
);

test("where nothing is kept, whatever a source says is a fact", () => {
  expect(disagreementKind("ordinal", "3rd", () => [])).toBe("fact");
});
