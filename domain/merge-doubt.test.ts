import { expect, test } from "vitest";
import { type Attendance, mergeDoubt } from "./merge-doubt";

const names = { session: (id: string) => `${id} meeting of the Group`, party: (id: string) => id };
const two = [
  { id: "a", name: "A. Rao", partyId: null },
  { id: "b", name: "B. Orlov", partyId: null },
] as const;
const attended = (personId: string, sessionId: string, partyId: string | null = null): Attendance => ({
  personId,
  sessionId,
  partyId,
});

test.each<[string, Attendance[], string | null]>([
  ["nothing known of one", [attended("a", "1st", "India")], null],
  [
    "the same side at different sessions",
    [attended("a", "1st", "India"), attended("b", "2nd", "India")],
    null,
  ],
  [
    "a side in common",
    [attended("a", "1st", "India"), attended("a", "2nd", "SCO"), attended("b", "3rd", "India")],
    null,
  ],
  [
    "opposite each other, told before a session where no side is known",
    [
      attended("a", "2nd"),
      attended("b", "2nd"),
      attended("b", "1st", "Russia"),
      attended("a", "1st", "India"),
    ],
    "Both were at the 1st meeting of the Group and at another session, there “A. Rao” for India and “B. Orlov” for Russia, so they are probably two people.",
  ],
  [
    "beside each other",
    [attended("a", "1st", "India"), attended("b", "1st", "India")],
    "Both were at the 1st meeting of the Group, so they are probably two people.",
  ],
  [
    "different sides at different sessions",
    [attended("a", "2nd", "India"), attended("b", "1st", "Russia")],
    "They never stood on the same side: “A. Rao” stood for India at the 2nd meeting of the Group, “B. Orlov” stood for Russia at the 1st meeting of the Group.",
  ],
])("%s", (_, attendances, sentence) => {
  expect(mergeDoubt(two, attendances, names)).toBe(sentence);
});

test("the party of a record counts like a side", () => {
  const [one, other] = two;
  const attendances = [attended("b", "1st", "Russia")];
  expect(mergeDoubt([{ ...one, partyId: "Russia" }, other], attendances, names)).toBeNull();
  expect(mergeDoubt([{ ...one, partyId: "India" }, other], attendances, names)).toContain(
    "“A. Rao” belongs to India, “B. Orlov” stood for Russia",
  );
});
