import { expect, test } from "vitest";
import type { Appearance } from "./appearance";
import type { SessionSummary } from "./session";
import { sessionDescription } from "./session-description";

const leader = (name: string): Appearance => ({
  person: { slug: name.toLowerCase(), name },
  nameAsPrinted: null,
  party: null,
  role: "co-chair",
  rank: null,
  post: null,
  organisation: null,
});
const bare: SessionSummary = {
  id: "1",
  slug: "x-1",
  chrono: 1,
  group: { slug: "x", name: "X", acronym: null, path: [] },
  parties: [],
  ordinal: 1,
  ordinalBasis: "stated",
  status: "announced",
  phase: "undated",
  format: "unknown",
  date: null,
  planned: null,
  held: null,
  earliest: null,
  latest: null,
  place: null,
  leaders: [],
};

test.each<[string, Partial<SessionSummary>]>([
  ["Announced.", {}],
  ["Announced. Led by Dixit.", { leaders: [leader("Dixit")] }],
  [
    "Held 18–19 July 2023, Manekshaw Centre, New Delhi. Led by Mathew and Dylevsky.",
    {
      status: "held",
      date: "2023-07-18/2023-07-19",
      place: { slug: "m", venue: "Manekshaw Centre", city: "New Delhi", country: "IN" },
      leaders: [leader("Mathew"), leader("Dylevsky")],
    },
  ],
  [
    "Held 2021, Hanoi. Led by A, B, C and D.",
    {
      status: "held",
      date: "2021",
      place: { slug: "h", venue: null, city: "Hanoi", country: "VN" },
      leaders: ["A", "B", "C", "D", "E"].map(leader),
    },
  ],
])("%s", (text, change) => {
  expect(sessionDescription({ ...bare, ...change })).toBe(text);
});
