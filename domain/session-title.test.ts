import { describe, expect, test } from "vitest";
import type { GroupRef } from "./group";
import { sessionTitle, shortSessionTitle } from "./session-title";

const group = (name: string, acronym: string | null = null): GroupRef => ({
  slug: "x",
  name,
  acronym,
  path: [],
});
const commission = "Intergovernmental Commission on Military and Military-Technical Cooperation";

describe("the title of a session's page", () => {
  test.each<[string, number | null, string | null, string]>([
    ["Working Group", 3, "2023-07-18", "3rd meeting of the Working Group"],
    ["The Working Group", 3, null, "3rd meeting of the Working Group"],
    ["Theatre Dialogue", 21, null, "21st meeting of the Theatre Dialogue"],
    ["Working Group", null, "2024-11", "Meeting of the Working Group, November 2024"],
    ["Working Group", null, "../2024-11-28", "Meeting of the Working Group, by 28 November 2024"],
    ["Working Group", null, null, "Meeting of the Working Group"],
    [commission, 23, null, `23rd meeting of the ${commission}`],
    ["لجنة التعاون", null, "2026-12-31", "Meeting of the \u2068لجنة التعاون\u2069, 31 December 2026"],
    ["Panel لجنة", 3, null, "3rd meeting of the \u2068Panel لجنة\u2069"],
  ])("%s, %s, %s", (name, ordinal, date, title) => {
    expect(sessionTitle({ group: group(name, "WG"), ordinal, date })).toBe(title);
  });
});

describe("the title in a list", () => {
  test.each<[string, string | null, number | null, string]>([
    ["Working Group", "WG", 3, "3rd Working Group"],
    ["Working Group", null, null, "Working Group"],
    [commission, "IRIGC-M&MTC", 23, "23rd IRIGC-M&MTC"],
    [commission, null, 11, `11th ${commission}`],
    [commission, "IRIGC-M&MTC", null, "IRIGC-M&MTC"],
    ["لجنة التعاون", null, 3, "3rd \u2068لجنة التعاون\u2069"],
    ["لجنة التعاون", null, null, "لجنة التعاون"],
  ])("%s (%s), %s", (name, acronym, ordinal, title) => {
    expect(shortSessionTitle({ group: group(name, acronym), ordinal })).toBe(title);
  });
});
